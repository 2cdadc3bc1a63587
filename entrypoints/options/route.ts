/** `#forms/tourism-x/application`: page, then what the page makes of the rest. Browser back and forward work. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly page: string;
  readonly rest: readonly string[];
}

export function parseRoute(hash: string): Route {
  const [page = '', ...rest] = hash.replace(/^#/, '').split('/').map(decode);
  return { page, rest };
}

/** An address typed by hand may hold a stray `%`. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const hashOf = (...segments: readonly string[]): string => `#${segments.map(encodeURIComponent).join('/')}`;

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parseRoute(hash);
}
