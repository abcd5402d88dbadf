// A paper that is a picture, for the wall. It is fetched with this device's token and becomes an
// address of its own octets, which the page's policy lets a picture have; what is in it can run
// nothing.

import { useEffect, useState } from 'react';
import { useSession } from '../session';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

// Undefined: not a picture.
export const pictureType = (name: string): string | undefined =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];

const kRetry_ms = 5000;

// The address; undefined while there is none, and for good where the server gives none.
export function usePicture(name: string): string | undefined {
  const session = useSession();
  const [picture, setPicture] = useState<{ readonly name: string; readonly url: string }>();
  useEffect(() => {
    const type = pictureType(name);
    if (!type) return undefined;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => {
      fetchPicture(name, type, session.token(), stop.signal).then(
        (url) => url && !stop.signal.aborted && setPicture({ name, url }),
        // The network failed; nobody stands at a wall to try again.
        () => {
          if (!stop.signal.aborted) timer = setTimeout(load, kRetry_ms);
        },
      );
    };
    load();
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [name, session]);
  return picture?.name === name ? picture.url : undefined;
}

async function fetchPicture(
  name: string,
  type: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(`/papers/${encodeURIComponent(name)}`, { signal, headers });
  if (!response.ok) return undefined;
  const octets = new Blob([await response.arrayBuffer()], { type });
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = fail;
    reader.readAsDataURL(octets);
  });
}
