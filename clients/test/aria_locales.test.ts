import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as vietnamese from '@/i18n/aria/vi.js';
import { areaOf, ariaLocales, unusedAreas } from '../tools/aria_locales.mjs';

const require = createRequire(import.meta.url);
const modules = join(dirname(require.resolve('react-aria-components/package.json')), '..');

// Every table of languages of the library, as the bundler would meet it.
function tables(): string[] {
  return ['react-aria', 'react-stately', 'react-aria-components'].flatMap((library) => {
    const folder = join(modules, library, 'dist/private');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('intlStrings.mjs'))
      .map((path) => join(folder, path));
  });
}

const areas = tables().map((path) => ({ path, area: areaOf(path) }));

describe("React Aria's sentences", () => {
  it('are found where the pinned version keeps them', () => {
    expect(areas.length).toBeGreaterThan(15);
    for (const { path, area } of areas) expect(area, path).toBeDefined();
  });

  const used = areas.flatMap(({ area }) =>
    area?.name && !unusedAreas.has(area.name) ? [{ name: area.name, english: area.english }] : [],
  );

  it.each(used)('of $name are all there in Vietnamese', async ({ name, english }) => {
    const { default: en } = await import(pathToFileURL(english).href);
    const vi = (vietnamese as Record<string, object>)[name];
    expect(Object.keys(vi ?? {}).sort()).toEqual(Object.keys(en).sort());
  });

  it('are only Vietnamese and English after the plugin', () => {
    const table = tables().find((path) => path.includes('overlays')) ?? '';
    const code = ariaLocales().load(table);
    expect(code).toContain("'vi-VN': vi");
    expect(code).not.toContain('fr-FR');
    expect(readFileSync(table, 'utf8')).toContain('fr-FR');
  });
});
