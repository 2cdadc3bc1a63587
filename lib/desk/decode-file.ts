/** Text of a file that came from a Japanese office: UTF-8 with or without mark, or what Excel saves as CSV (Shift_JIS). */

export type Decoded =
  { readonly ok: true; readonly text: string; readonly encoding: 'utf-8' | 'shift_jis' } | { readonly ok: false };

/** `ok: false`: neither encoding fits, so reading on would show mojibake. */
export function decodeFile(bytes: Uint8Array): Decoded {
  for (const encoding of ['utf-8', 'shift_jis'] as const) {
    try {
      // The decoder drops a byte order mark by itself.
      return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one.
    }
  }
  return { ok: false };
}
