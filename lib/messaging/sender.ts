/** Who sent a message or opened a port. The browser fills these in; a page cannot forge them. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** What our own extension is called, from `browser.runtime`. */
export interface Self {
  readonly id: string;
  /** `runtime.getURL('')`: chrome-extension://…/ */
  readonly baseUrl: string;
}

/** Origins whose pages carry our content scripts. */
export const SITE_ORIGINS: readonly string[] = ['https://x.com', 'https://twitter.com', 'https://www.instagram.com'];

/** `site`: our content script in a page of X or Instagram; `page`: one of our own pages; `stranger`: anybody else. */
export type Caller = 'site' | 'page' | 'stranger';

export function callerOf(sender: Sender | undefined, self: Self): Caller {
  if (sender?.id !== self.id || sender.url === undefined) return 'stranger';
  if (sender.url.startsWith(self.baseUrl)) return 'page';
  return URL.canParse(sender.url) && SITE_ORIGINS.includes(new URL(sender.url).origin) ? 'site' : 'stranger';
}
