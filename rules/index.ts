/** All rules, by the evidence they need: the content script carries `textRules`, the tokenizer's host `tokenRules`. */
import type { Rule } from '../lib/engine/rule.ts';
import { politics } from './politics.ts';

export const textRules: readonly Rule<'text'>[] = [];

export const tokenRules: readonly Rule<'tokens'>[] = [politics];

export const allRules: readonly Rule[] = [...textRules, ...tokenRules];
