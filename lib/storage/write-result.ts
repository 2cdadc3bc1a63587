/** What keeps a value from being stored. */
export type StorageFailure = 'full' | 'blocked';

/** Runs a write and says what became of it; the cause stays here, since it could quote what was written. */
export async function attempt(
  write: () => Promise<unknown>,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly error: StorageFailure }> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    return { ok: false, error: isFull(error) ? 'full' : 'blocked' };
  }
}

/** Chromium says `QUOTA_BYTES quota exceeded` or `kQuotaBytes`, Firefox and IndexedDB throw `QuotaExceededError`. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
