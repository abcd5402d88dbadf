// The states page: `states.html` lists every pictured state, `states.html?state=<id>` shows one.
// Only for development and tests; it is not part of the build that is served.

import '@/styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { type Area, registerAreas, setLanguage } from '@/i18n';
import { SessionProvider } from '@/ui/session';
import { picturedSession } from './pictured_session';
import type { ScreenState, SizeName } from './state';

const areas = import.meta.glob<{ default: Area }>(
  ['../i18n/gen/*.js', '!../i18n/gen/*.vi.js', '!../i18n/gen/*.en.js'],
  { eager: true },
);
registerAreas(Object.values(areas).map((area) => area.default));

const modules = import.meta.glob<{ states: readonly ScreenState[] }>(
  './{chair,delegate,gallery,podium,print}.tsx',
  { eager: true },
);
const states = Object.values(modules).flatMap((module) => module.states);

const sizesOf = (state: ScreenState): readonly SizeName[] => {
  if (state.sizes) return state.sizes;
  if (state.page === 'print') return ['paper'];
  const display = state.page === 'gallery' || state.page === 'podium';
  return display ? ['wall'] : ['tablet', 'portrait'];
};

function List() {
  return (
    <main style={{ padding: '24px', maxWidth: '900px' }}>
      <h1>Screens and their states</h1>
      <ul style={{ listStyle: 'disc', paddingLeft: '1.5em' }}>
        {states.map((state) => (
          <li key={state.id}>
            <a href={`?state=${encodeURIComponent(state.id)}`}>{state.id}</a>: {state.title}
          </li>
        ))}
      </ul>
    </main>
  );
}

const search = new URLSearchParams(location.search);
const shown = states.find((state) => state.id === search.get('state'));
await setLanguage((search.get('lang') ?? shown?.language) === 'en' ? 'en' : 'vi');
if (shown?.page === 'gallery' || shown?.page === 'podium') {
  document.documentElement.dataset.theme = 'dark';
}
if (shown?.search && !location.search.includes(shown.search)) {
  history.replaceState(null, '', `${location.search}&${shown.search}`);
}

// What tools/states.mjs walks through.
Object.assign(window, {
  picturedStates: states.map((state) => ({
    id: state.id,
    sizes: sizesOf(state),
    steps: state.steps ?? [],
  })),
});

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
createRoot(root).render(
  shown ? (
    <SessionProvider value={picturedSession(shown)}>{shown.render()}</SessionProvider>
  ) : (
    <List />
  ),
);
