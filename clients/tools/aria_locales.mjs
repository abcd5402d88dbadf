// Vite plugin: React Aria's widgets speak English and Vietnamese, and none of the 33 languages
// beside them that the library would carry along.
//
// It replaces the library's tables of languages (.../intlStrings.mjs), so react-aria-components is
// pinned to one version. An area of the library that src/i18n/aria/vi.js does not know fails the
// build, except those that no screen uses.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as vietnamese from '../src/i18n/aria/vi.js';

const sentences = fileURLToPath(new URL('../src/i18n/aria/vi.js', import.meta.url));
const libraries = 'react-aria|react-stately|react-aria-components';
const table = new RegExp(
  `/node_modules/(${libraries})/dist/private/(?:([a-z]+)/)?intlStrings\\.mjs$`,
);

// Widgets for choosing colours.
export const unusedAreas = new Set(['color', 'colorState']);

// Where the folder of the sentences is called otherwise than the folder of the widget.
const sentenceFolders = { tooltip: 'previewtrigger' };

// The area of a table of languages: its name in src/i18n/aria/vi.js and its English module.
export function areaOf(path) {
  const match = table.exec(path);
  if (!match) return undefined;
  const [, library, folder] = match;
  if (library === 'react-aria-components') {
    return { name: 'components', english: join(dirname(path), 'intl/en-US.mjs') };
  }
  const name = library === 'react-stately' ? `${folder}State` : folder;
  const spoken = sentenceFolders[folder] ?? folder;
  return { name, english: join(dirname(path), '../intl', spoken, 'en-US.mjs') };
}

export function ariaLocales() {
  return {
    name: 'aria-locales',
    enforce: 'pre',
    load(id) {
      const area = areaOf(id);
      if (!area) return null;
      const english = `import en from ${JSON.stringify(area.english)};\n`;
      if (unusedAreas.has(area.name)) return `${english}export default { 'en-US': en };\n`;
      if (!(area.name in vietnamese)) {
        throw new Error(`src/i18n/aria/vi.js has nothing for React Aria's area "${area.name}"`);
      }
      return (
        `${english}import { ${area.name} as vi } from ${JSON.stringify(sentences)};\n` +
        "export default { 'en-US': en, 'vi-VN': vi };\n"
      );
    },
  };
}
