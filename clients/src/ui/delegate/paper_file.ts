// Fetches a paper with this device's token. A PDF becomes an address of this page's own, which is
// given back when the reader closes.

import { useCallback, useEffect, useState } from 'react';
import { useSession } from '@/ui/session';
import { faultOfStatus, type PaperFault, paperKind } from './logic/papers';

export type PaperFile =
  | { readonly kind: 'loading' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly url: string }
  | { readonly kind: 'fault'; readonly fault: PaperFault };

export function usePaper(name: string): { paper: PaperFile; retry: () => void } {
  const session = useSession();
  const [paper, setPaper] = useState<PaperFile>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again.
  useEffect(() => {
    const stop = new AbortController();
    let url: string | undefined;
    setPaper({ kind: 'loading' });
    fetchPaper(name, session.token(), stop.signal)
      .catch((): PaperFile => ({ kind: 'fault', fault: 'failed' }))
      .then((file) => {
        if (file.kind === 'pdf') url = file.url;
        if (!stop.signal.aborted) setPaper(file);
        else if (url) URL.revokeObjectURL(url);
      });
    return () => {
      stop.abort();
      if (url) URL.revokeObjectURL(url);
    };
  }, [name, session, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { paper, retry };
}

async function fetchPaper(
  name: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<PaperFile> {
  const response = await fetch(`/papers/${encodeURIComponent(name)}`, {
    signal,
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  });
  const fault = faultOfStatus(response.status);
  if (fault) return { kind: 'fault', fault };
  const kind = paperKind(name);
  if (kind === 'text') return { kind: 'text', text: await response.text() };
  if (kind === 'other') return { kind: 'fault', fault: 'failed' };
  const blob = new Blob([await response.arrayBuffer()], { type: 'application/pdf' });
  return { kind: 'pdf', url: URL.createObjectURL(blob) };
}
