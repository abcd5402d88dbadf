// The cards as they are at this moment, for working out what would take an order back.

import { valuesOf } from '@/store/cards';
import type { SessionStore } from '@/store/session_store';
import type { Before } from './logic/undo';

export function cardsBefore(store: SessionStore): Before {
  const hall = store.card('floor');
  const floors = hall ? [hall, ...store.cards('floor/')] : store.cards('floor/');
  return {
    items: valuesOf(store.cards('agenda/'), 'agendaCard'),
    floors: valuesOf(floors, 'floorCard'),
    lists: valuesOf(store.cards('list/'), 'listCard'),
    requests: valuesOf(store.cards('request/'), 'requestCard'),
    questions: valuesOf(store.cards('question/'), 'questionCard'),
  };
}
