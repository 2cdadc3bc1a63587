/** Ids of the content rules: the labels of the corpus. Every other rule id is a notice in the command line's output. */
export const contentLabels: ReadonlySet<string> = new Set([
  'discrimination',
  'religion',
  'politics',
  'illegal',
  'rumor',
  'advocacy',
  'morals',
  'secrecy',
  'privacy',
  'portrait',
  'copyright',
  'date',
  'claim',
  'official-view',
  'off-topic',
]);

/** Content that may never be sent out, whoever wrote it (第4-4⑷ ア–カ): looked for in a quoted post as well. */
export const bannedContent: ReadonlySet<string> = new Set([
  'discrimination',
  'religion',
  'politics',
  'illegal',
  'rumor',
  'advocacy',
  'morals',
]);
