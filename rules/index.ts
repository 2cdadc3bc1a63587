/** All rules, by the evidence they need: the content script carries `textRules`, the tokenizer's host `tokenRules`. */
import type { Rule } from '../lib/engine/rule.ts';
import { advocacy } from './advocacy.ts';
import { claim } from './claim.ts';
import { copyright } from './copyright.ts';
import { discrimination } from './discrimination.ts';
import { illegal } from './illegal.ts';
import { morals } from './morals.ts';
import { officialView } from './official-view.ts';
import { politics } from './politics.ts';
import { privacy } from './privacy.ts';
import { privacyPerson } from './privacy-person.ts';
import { portrait } from './portrait.ts';
import { religion } from './religion.ts';
import { rumor } from './rumor.ts';
import { secrecy } from './secrecy.ts';

export const textRules: readonly Rule<'text'>[] = [privacy];

export const tokenRules: readonly Rule<'tokens'>[] = [discrimination, religion, politics, illegal, rumor, advocacy, morals, secrecy, portrait, copyright, claim, officialView, privacyPerson];

// Marked pure (a spread would not be): a bundle that uses only `textRules` must not carry the others' lexicons.
export const allRules: readonly Rule[] = /* @__PURE__ */ [textRules, tokenRules].flat();
