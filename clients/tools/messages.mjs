// Compiles ICU sentences to small JavaScript modules, one per area, both languages in each.
//
// An area is a pair of files src/i18n/vi/<area>.json and src/i18n/en/<area>.json with nested keys;
// the sentence "display.noItem" stands in display.json under "noItem". Of an area called a.b the
// keys begin with "a.": it is the part of a that only some pages carry. The areas refusal, goodbye,
// unavailable and word are made from ../proto/catalogue.json, which the command line uses too.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';

const languages = ['vi', 'en'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function flatten(prefix, node, into) {
  for (const [name, value] of Object.entries(node)) {
    const key = `${prefix}.${name}`;
    if (typeof value === 'string') into[key] = value;
    else flatten(key, value, into);
  }
  return into;
}

export function readAreas(root) {
  const areas = {};
  for (const language of languages) {
    const folder = join(root, 'src/i18n', language);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const area = basename(file, '.json');
      areas[area] ??= {};
      const [prefix] = area.split('.');
      areas[area][language] = flatten(prefix, readJson(join(folder, file)), {});
    }
  }
  return areas;
}

// The words of one group of the catalogue as sentences "<area>.<word>".
function catalogueArea(area, group) {
  const sentences = { vi: {}, en: {} };
  for (const [word, entry] of Object.entries(group)) {
    for (const language of languages) sentences[language][`${area}.${word}`] = entry[language];
  }
  return sentences;
}

// Words that stand for the value of a detail: "word.state.finished". The word for an empty value is
// called `none`.
function wordArea(groups) {
  const sentences = { vi: {}, en: {} };
  for (const [detail, words] of Object.entries(groups)) {
    for (const [value, entry] of Object.entries(words)) {
      for (const language of languages) {
        sentences[language][`word.${detail}.${value || 'none'}`] = entry[language];
      }
    }
  }
  return sentences;
}

export function readCatalogue(root) {
  const path = join(root, '../proto/catalogue.json');
  if (!existsSync(path)) throw new Error('proto/catalogue.json is missing');
  const catalogue = readJson(path);
  return {
    refusal: catalogueArea('refusal', catalogue.refusals),
    goodbye: catalogueArea('goodbye', catalogue.goodbyes),
    unavailable: catalogueArea('unavailable', catalogue.unavailable),
    word: wordArea(catalogue.words),
  };
}

// The names of the arguments of a sentence, those inside the branches of a plural too.
function argumentNames(tokens, into = new Set()) {
  for (const token of tokens) {
    if (token.arg) into.add(token.arg);
    for (const branch of token.cases ?? []) argumentNames(branch.tokens, into);
  }
  return into;
}

function sameArguments(left, right) {
  const [a, b] = [left, right].map((sentence) => argumentNames(parse(sentence)));
  return a.size === b.size && [...a].every((name) => b.has(name));
}

// Every fault of all areas, as sentences for a person. Empty when all is well.
export function faults(areas) {
  const found = [];
  for (const [area, sentences] of Object.entries(areas)) {
    const [vi, en] = [sentences.vi ?? {}, sentences.en ?? {}];
    for (const key of new Set([...Object.keys(vi), ...Object.keys(en)])) {
      if (!vi[key]) found.push(`${key}: no Vietnamese sentence (area ${area})`);
      else if (!en[key]) found.push(`${key}: no English sentence (area ${area})`);
      else if (!sameArguments(vi[key], en[key])) {
        found.push(`${key}: the languages name different arguments`);
      }
    }
  }
  return found;
}

function compileArea(sentences) {
  return languages.map((language) => {
    const compiler = new MessageFormat(language, { returnType: 'string', strict: true });
    return [language, compileModule(compiler, sentences[language])];
  });
}

export function generateMessages(root) {
  const areas = { ...readAreas(root), ...readCatalogue(root) };
  const found = faults(areas);
  if (found.length > 0) throw new Error(`sentences are missing:\n  ${found.join('\n  ')}`);

  const out = join(root, 'src/i18n/gen');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const keys = [];
  for (const [area, sentences] of Object.entries(areas)) {
    for (const [language, module] of compileArea(sentences)) {
      writeFileSync(join(out, `${area}.${language}.js`), module);
    }
    writeFileSync(
      join(out, `${area}.js`),
      `import vi from './${area}.vi.js';\nconst en = () => import('./${area}.en.js');\n` +
        'export default { vi, en };\n',
    );
    writeFileSync(
      join(out, `${area}.d.ts`),
      "import type { Area } from '../area';\ndeclare const area: Area;\nexport default area;\n",
    );
    keys.push(...Object.keys(sentences.vi));
  }
  const union = keys.map((key) => `  | '${key}'`).join('\n');
  writeFileSync(join(out, 'keys.ts'), `export type MessageKey =\n${union};\n`);
}
