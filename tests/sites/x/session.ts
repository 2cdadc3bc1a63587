import { quirks } from '../shared/quirks.ts';
import { createStore } from '../shared/store.ts';

/** The account in use. Its numeric id is what the `twid` cookie carries (SITES 1.8). */
export const account = createStore(quirks.account);

const idOf = (handle: string): number =>
  Array.from(handle).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1e9, 7);

function writeCookie(): void {
  // A delegated account: the cookie may stay the one of the person who is logged in.
  document.cookie = `twid=u%3D${idOf(quirks.login ?? account.get())}; path=/; secure`;
}

writeCookie();
account.subscribe(writeCookie);
