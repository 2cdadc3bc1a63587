/** What is used of `browser.offscreen` and `browser.runtime` to have one offscreen document. */
export interface OffscreenApi {
  /** Whether the document is open. */
  readonly exists: () => Promise<boolean>;
  /** Resolves once the document's scripts have run; rejects where there is one already. */
  readonly create: () => Promise<void>;
}

/**
 * Makes sure that the document is open, whoever asks and however many at once. The browser allows one: a second call
 * to create it fails, also when the first was made before the service worker was stopped and woken again.
 */
export function offscreenDocument({ exists, create }: OffscreenApi): () => Promise<void> {
  let opening: Promise<void> | undefined;
  async function open(): Promise<void> {
    if (await exists()) return;
    try {
      await create();
    } catch (error) {
      if (!(await exists())) throw error;
    }
  }
  return () => (opening ??= open().finally(() => (opening = undefined)));
}
