/**
 * Ids of `tokenRules`, for pages that do not carry the rules themselves: what is unchecked while the tokenizer's host
 * has not answered. A test compares them.
 */
export const tokenRuleIds: readonly string[] = [
  'advertising',
  'discrimination',
  'religion',
  'politics',
  'illegal',
  'rumor',
  'advocacy',
  'morals',
  'secrecy',
  'portrait',
  'copyright',
  'claim',
  'official-view',
  'off-topic',
  'privacy',
  'stereotype',
];
