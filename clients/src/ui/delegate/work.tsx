// The unfinished work of the person at this tablet: drafts.

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { type Draft, DraftDesk, type DraftEntry, kEmptyDraft } from '@/store/draft_desk';
import { memoryShelf } from '@/store/shelf';
import { useIdentity } from '@/ui/hooks';
import { useSession } from '@/ui/session';
import { draftBody } from './logic/drafts';

interface Work {
  readonly desk: DraftDesk;
}

const WorkContext = createContext<Work | undefined>(undefined);

// What was handed in and not answered before this page was loaded goes out again at once, wherever
// on the screen its author is.
export function WorkProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const person = useIdentity()?.person;
  const work = useMemo<Work>(() => {
    const shelf = person === undefined ? memoryShelf() : session.shelf(person, 'drafts');
    return {
      desk: new DraftDesk({
        shelf,
        submit: session.submit,
        randomOctets: session.randomOctets,
        body: draftBody,
      }),
    };
  }, [session, person]);
  useEffect(() => {
    void work.desk.resume();
  }, [work]);
  return <WorkContext value={work}>{children}</WorkContext>;
}

function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error('useWork needs a WorkProvider');
  return work;
}

export interface DraftHandle {
  // As it is kept; `start` while nothing is.
  readonly draft: DraftEntry;
  readonly isKept: boolean;
  // Handed in, the answer has not come.
  readonly handingIn: boolean;
  readonly edit: (change: Partial<Draft>) => void;
  // True once the server has it.
  readonly handIn: () => Promise<boolean>;
  readonly discard: () => void;
}

export function useDraft(name: string, start: Partial<Draft> = {}): DraftHandle {
  const { desk } = useWork();
  const drafts = useSyncExternalStore(desk.subscribe, desk.drafts);
  const found = drafts.get(name);
  const draft = found ?? { ...kEmptyDraft, ...start };
  return {
    draft,
    isKept: desk.kept(),
    handingIn: found?.commandId !== undefined,
    edit: (change) => desk.edit(name, found ? change : { ...start, ...change }),
    handIn: async () => {
      // What was not touched is handed in as it stood.
      if (!found) desk.edit(name, start);
      const outcome = await desk.handIn(name);
      return outcome?.kind === 'accepted';
    },
    discard: () => desk.discard(name),
  };
}
