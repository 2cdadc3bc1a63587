/** What each account posted from this page, so that the same text does not go out twice. In memory only. */
export interface PostedTexts {
  /** Newest first, the same object until something is added. Handle without `@`; '' = not known. */
  list(account: string): readonly string[];
  add(account: string, texts: readonly string[]): void;
}

const KEPT = 20;
/** One object for all: to whom nothing was added, nothing is new. */
const NOTHING: readonly string[] = [];

/** Remembers until the page is left. */
export function createPostedTexts(): PostedTexts {
  const byAccount = new Map<string, readonly string[]>();
  const list = (account: string): readonly string[] => byAccount.get(account.toLowerCase()) ?? NOTHING;
  return {
    list,
    add: (account, texts) => {
      const added = texts.filter((text) => text.trim() !== '').reverse();
      byAccount.set(account.toLowerCase(), [...added, ...list(account)].slice(0, KEPT));
    },
  };
}
