/** What looks like dates and times and is none: addresses of the net, handles, tags, telephone numbers, versions. */
const NO_DATES = [
  /https?:\/\/[\w!?/+\-~=;.,*&@#$%()'[\]:]+/gu,
  /(?<![\w.-])\w[\w-]*(?:\.[\w-]+)*\.(?:jp|com|net|org|info|page|app|io|me)(?:\/[\w!?/+\-~=;.,*&@#$%:]*)?(?![\w-])/gu,
  /[@#][^\s#@、。「」『』()]+/gu,
  /(?<![\d-])\d{2,5}-\d{1,4}-\d{3,4}(?![\d-])/gu,
  /(?<![\d-])\d{2,5}\(\d{1,4}\)\d{3,4}(?!\d)/gu,
  /(?<![A-Za-z])[vV](?:er)?\.?\s?\d+(?:\.\d+)+/gu,
] as const;

/** `text` of the same length with those stretches blotted out, so that offsets stay. */
export function maskNoDates(text: string): string {
  let masked = text;
  for (const pattern of NO_DATES) masked = masked.replace(pattern, (found) => '\uFFFC'.repeat(found.length));
  return masked;
}
