/** A to Z in lower case, and nothing else: `toLowerCase` would change the length of some letters (İ), and offsets with it. */
export function lowerLatin(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
