// What the built pages weigh as they travel, and what must not be in them.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const www = process.env.PLENARY_WWW ?? 'dist';
const kilobyte = 1024;

const html = (page: string): string => readFileSync(join(www, `${page}.html`), 'utf8');

// Everything the page loads before it runs: its script and the chunks that it imports.
function loaded(page: string, kind: 'js' | 'css'): string[] {
  const found = [...html(page).matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)];
  return found.flatMap(([, path = '']) => (path.endsWith(`.${kind}`) ? [path] : []));
}

const travelling = (path: string): number => gzipSync(readFileSync(join(www, path))).length;

const weight = (page: string, kind: 'js' | 'css'): number =>
  loaded(page, kind).reduce((sum, path) => sum + travelling(path), 0) / kilobyte;

describe.each([
  ['chair', 220],
  ['delegate', 170],
  // React, the protobuf runtime and the protocol's descriptors alone are 91 of these.
  ['podium', 100],
  ['gallery', 100],
  ['print', 100],
])('%s', (page, scriptMax) => {
  it(`loads at most ${scriptMax} KB of script`, () => {
    const size = weight(page, 'js');
    expect(size).toBeGreaterThan(20);
    expect(size).toBeLessThanOrEqual(scriptMax);
  });

  it('loads at most 15 KB of style', () => {
    expect(weight(page, 'css')).toBeGreaterThan(0.5);
    expect(weight(page, 'css')).toBeLessThanOrEqual(15);
  });

  it('has no script or style written into the page', () => {
    expect(html(page)).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(html(page)).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
});

describe('the build', () => {
  const assets = readdirSync(join(www, 'assets'));

  it('carries at most 60 KB of fonts, already compressed', () => {
    const fonts = assets.filter((name) => name.endsWith('.woff2'));
    const bytes = fonts.reduce((sum, name) => sum + statSync(join(www, 'assets', name)).size, 0);
    expect(fonts).toHaveLength(2);
    expect(bytes / kilobyte).toBeLessThanOrEqual(60);
  });

  it('names every asset by its content', () => {
    for (const name of assets) expect(name).toMatch(/-[\w-]{8,}\.(js|css|woff2|svg)(\.br|\.gz)?$/);
  });

  it('has a compressed copy beside every script, style and page', () => {
    const pages = readdirSync(www).filter((name) => name.endsWith('.html'));
    const paths = [...pages, ...assets.map((name) => join('assets', name))];
    for (const path of paths.filter((name) => /\.(js|css|html)$/.test(name))) {
      if (statSync(join(www, path)).size < 512) continue;
      expect(statSync(join(www, `${path}.br`)).size, path).toBeGreaterThan(0);
      expect(statSync(join(www, `${path}.gz`)).size, path).toBeGreaterThan(0);
    }
  });

  it('carries React Aria in Vietnamese and English only', () => {
    const scripts = assets
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(www, 'assets', name), 'utf8'));
    expect(scripts.some((text) => text.includes('"vi-VN"') || text.includes('`vi-VN`'))).toBe(true);
    for (const text of scripts) expect(text).not.toMatch(/["'`]fr-FR["'`]\s*:/);
  });

  it('does not serve the pictured states', () => {
    expect(readdirSync(www)).not.toContain('states.html');
  });
});
