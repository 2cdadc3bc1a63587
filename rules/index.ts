/** All rules, by the evidence they need: the content script carries `textRules`, the tokenizer's host `tokenRules`. */
import type { Rule } from '../lib/engine/rule.ts';
import { discrimination } from './discrimination.ts';
import { officialView } from './official-view.ts';
import { politics } from './politics.ts';
import { religion } from './religion.ts';
import { rumor } from './rumor.ts';

export const textRules: readonly Rule<'text'>[] = [];

export const tokenRules: readonly Rule<'tokens'>[] = [discrimination, religion, politics, rumor, officialView];

// Marked pure (a spread would not be): a bundle that uses only `textRules` must not carry the others' lexicons.
export const allRules: readonly Rule[] = /* @__PURE__ */ [textRules, tokenRules].flat();
