import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wildText } from '@/states/wild_text';
import { Written } from '@/ui/Written';

describe('what a person wrote', () => {
  it('is text, whatever it looks like', () => {
    const html = renderToStaticMarkup(<Written>{wildText}</Written>);
    expect(html).not.toMatch(/<b[\s>]/);
    expect(html.replace(/^<bdi[^>]*>/, '')).toMatch(/^&lt;b onclick/);
    expect(html).toContain('&amp;amp;');
    expect(html).not.toMatch(/<img/);
  });

  it('is isolated, with its marks of direction and all its combining marks', () => {
    const html = renderToStaticMarkup(<Written block>{wildText}</Written>);
    expect(html).toMatch(/^<bdi.*<\/bdi>$/s);
    expect(html).toContain('\u202e');
    expect(html.match(/\u0323/g)).toHaveLength(10);
  });

  it('keeps to its box and turns nothing round it', () => {
    const css = readFileSync(new URL('../src/ui/Written.module.css', import.meta.url), 'utf8');
    expect(css).toContain('unicode-bidi: isolate');
    expect(css.match(/overflow: hidden/g)).toHaveLength(2);
  });
});
