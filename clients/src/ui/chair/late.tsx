// Parts of the console that come in chunks of their own, right behind the page: what the first
// picture does not need. A part that could not be fetched is asked for again when it is next
// wanted.

import { type ComponentType, type FunctionComponent, useEffect, useState } from 'react';

// `wanted` changes whenever somebody asks for the part.
export type Late = FunctionComponent<{ readonly wanted?: unknown }> & {
  readonly fetch: () => Promise<void>;
};

export function late(load: () => Promise<ComponentType>): Late {
  let part: ComponentType | undefined;
  const fetch = async () => {
    part ??= await load();
  };
  function LatePart({ wanted }: { readonly wanted?: unknown }) {
    const [, draw] = useState(part !== undefined);
    // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is wanted anew.
    useEffect(() => {
      let here = true;
      fetch().then(
        () => here && draw(true),
        () => undefined,
      );
      return () => {
        here = false;
      };
    }, [wanted]);
    const Part = part;
    return Part ? <Part /> : null;
  }
  return Object.assign(LatePart, { fetch });
}

// Fetches all of them as soon as the page stands.
export function useFetched(parts: readonly Late[]): void {
  useEffect(() => {
    for (const part of parts) part.fetch().catch(() => undefined);
  }, [parts]);
}
