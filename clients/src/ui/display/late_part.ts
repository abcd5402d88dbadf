// A part of a display that comes right behind the page, so that the page itself is light.

import { type ComponentType, useEffect, useState } from 'react';

const kRetry_ms = 5000;

// Undefined until its code has come. Nobody stands at a wall to ask for it again, so this does.
export function useLatePart<Props>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | undefined {
  const [part, setPart] = useState<ComponentType<Props>>();
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetch = () => {
      load().then(
        (loaded) => over || setPart(() => loaded),
        () => {
          if (!over) timer = setTimeout(fetch, kRetry_ms);
        },
      );
    };
    fetch();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [load]);
  return part;
}
