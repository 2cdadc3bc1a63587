/** The text of a file as JSON, or undefined where it is none. A byte order mark, which editors put before it, is no part of it. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch {
    return undefined;
  }
}
