/** All rules, by the evidence they need: the content script carries `textRules`, the tokenizer's host `tokenRules`. */
import type { Rule } from '../lib/engine/rule.ts';
import { account } from './account.ts';
import { advertising } from './advertising.ts';
import { advocacy } from './advocacy.ts';
import { altText } from './alt-text.ts';
import { category } from './category.ts';
import { characters } from './characters.ts';
import { claim } from './claim.ts';
import { alteration } from './comments/alteration.ts';
import { defamation } from './comments/defamation.ts';
import { impersonation } from './comments/impersonation.ts';
import { malware } from './comments/malware.ts';
import { obscene } from './comments/obscene.ts';
import { spam } from './comments/spam.ts';
import { complement } from './complement.ts';
import { copyright } from './copyright.ts';
import { date } from './date.ts';
import { discrimination } from './discrimination.ts';
import { duplicate } from './duplicate.ts';
import { emergency } from './emergency.ts';
import { giveaway } from './giveaway.ts';
import { hashtag } from './hashtag.ts';
import { hours } from './hours.ts';
import { illegal } from './illegal.ts';
import { length } from './length.ts';
import { mediaRights } from './media-rights.ts';
import { morals } from './morals.ts';
import { obsoleteTerm } from './obsolete-term.ts';
import { offTopic } from './off-topic.ts';
import { officialView } from './official-view.ts';
import { placeholder } from './placeholder.ts';
import { politics } from './politics.ts';
import { portrait } from './portrait.ts';
import { privacyPerson } from './privacy-person.ts';
import { privacy } from './privacy.ts';
import { religion } from './religion.ts';
import { reply } from './reply.ts';
import { rumor } from './rumor.ts';
import { schedule } from './schedule.ts';
import { secrecy } from './secrecy.ts';
import { signature } from './signature.ts';
import { stereotype } from './stereotype.ts';
import { url } from './url.ts';

export const textRules: readonly Rule<'text'>[] = [
  account,
  category,
  reply,
  hours,
  schedule,
  emergency,
  date,
  privacy,
  placeholder,
  url,
  complement,
  obsoleteTerm,
  length,
  characters,
  hashtag,
  giveaway,
  duplicate,
  signature,
  altText,
  mediaRights,
];

export const tokenRules: readonly Rule<'tokens'>[] = [
  discrimination,
  religion,
  politics,
  illegal,
  rumor,
  advocacy,
  morals,
  secrecy,
  portrait,
  copyright,
  claim,
  officialView,
  offTopic,
  privacyPerson,
  stereotype,
  advertising,
];

// Marked pure (a spread would not be): a bundle that uses only `textRules` must not carry the others' lexicons.
export const allRules: readonly Rule[] = /* @__PURE__ */ [textRules, tokenRules].flat();

/** Limbs of 第4-6 that no rule about our own posts covers; they read comments by others and nothing else. */
export const commentRules: readonly Rule<'text'>[] = [defamation, impersonation, malware, obscene, alteration, spam];
