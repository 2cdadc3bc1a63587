/** What is wrong with a file that somebody supplied, in words for the person who wrote it. */
export interface Problem {
  /** Place in the file: `hours.weekly.mon.from`, `accounts[1].handle`; '' is the file as a whole. */
  readonly path: string;
  readonly message: { readonly ja: string; readonly en: string };
}

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Refused for one reason. */
export function refused(path: string, message: Problem['message']): Refused {
  return { ok: false, problems: [{ path, message }] };
}

/** `['accounts', 1, 'handle']` as `accounts[1].handle`. Keys that are no plain word are quoted. */
export function formatPath(segments: readonly PropertyKey[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (!/^[\w-]+$/.test(String(segment))) path += `[${JSON.stringify(String(segment))}]`;
    else path += path === '' ? String(segment) : `.${String(segment)}`;
  }
  return path;
}
