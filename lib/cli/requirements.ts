/**
 * What the policy asks, requirement by requirement (R1–R64), and what the product does for each. Which clause a
 * requirement rests on is the pack's to say; whether a rule exists is the rule index's. The page is docs/requirements.md.
 */

/** A part of the product that people see. Set to true in the change that brings it. */
export const surfaces = {
  'account band': true,
  'clause beside a finding': true,
  'clause viewer': true,
  checklist: true,
  'category choice': true,
  'emergency mode': true,
  gate: true,
  'share hints': true,
  'comment hints': true,
  'removal record': true,
  'profile notice': true,
  'accounts page': true,
  'application form (様式第1号)': true,
  'approval form (様式第2号)': true,
  'information slip (情報提供票)': true,
  'policy page': true,
  journal: true,
  'privacy page': true,
} satisfies Readonly<Record<string, boolean>>;

export type Surface = keyof typeof surfaces;

export type Answer =
  /** A rule by id: a check while composing. */
  | { readonly kind: 'rule'; readonly id: string }
  /** A part of the screen, with what it does for this requirement. */
  | { readonly kind: 'screen'; readonly surface: Surface; readonly what: string }
  /** An entry of the pack, by path. */
  | { readonly kind: 'pack'; readonly path: string }
  /** Deliberately nothing beyond the clause's own words. */
  | { readonly kind: 'none'; readonly why: string };

export interface Requirement {
  readonly asks: string;
  readonly answers: readonly Answer[];
}

const rule = (id: string): Answer => ({ kind: 'rule', id });
const screen = (surface: Surface, what: string): Answer => ({ kind: 'screen', surface, what });
const pack = (path: string): Answer => ({ kind: 'pack', path });
const none = (why: string): Answer => ({ kind: 'none', why });
const shown = screen('clause viewer', 'shows the clause');
const asks = (what: string, ...answers: readonly Answer[]): Requirement => ({ asks: what, answers });

const removal = (what: string): Requirement =>
  asks(
    what,
    screen('comment hints', 'names the limb that a comment may fall under'),
    screen('removal record', 'keeps URL, limb, measure and officer'),
    pack('removalReasons'),
  );
const shareLimb = (what: string, ...more: readonly Answer[]): Requirement =>
  asks(what, screen('share hints', 'eligible, to be judged, or not'), pack('share.limbs'), ...more);
const category = (what: string, ...more: readonly Answer[]): Requirement =>
  asks(what, screen('category choice', 'one of ア–キ'), pack('content.categories'), ...more);

/** In the policy's order. */
export const requirements: Readonly<Record<string, Requirement>> = {
  R1: asks('Proper and smooth operation of the official accounts', shown),
  R2: asks('Social media in the wide sense of the definition', pack('platforms'), pack('otherServices'), shown),
  R3: asks(
    'Holds for the city’s organisations and for contractors',
    screen('accounts page', 'role and department'),
    shown,
  ),
  R4: asks(
    'デジタル推進課 opens and runs the city’s main accounts, in principle',
    rule('account'),
    pack('roles.owner'),
  ),
  R5: asks(
    'Field accounts need demand, a field and approval',
    rule('account'),
    screen('application form (様式第1号)', 'one box for each of the two conditions'),
    screen('accounts page', 'state from draft to retired'),
  ),
  R6: asks(
    'Both kinds together are the official accounts',
    pack('accounts'),
    screen('account band', 'as whom you post'),
  ),
  R7: asks('X account @mine_citykouhou', pack('accounts'), screen('account band', 'as whom you post')),
  R8: asks('Instagram account minecity_official', pack('accounts'), screen('account band', 'as whom you post')),
  R9: category('ア City affairs and sightseeing', rule('off-topic')),
  R10: category(
    'イ Emergency information',
    rule('emergency'),
    screen('emergency mode', 'hours fall silent; time, place and source are looked at'),
    pack('emergency'),
  ),
  R11: category('ウ Events in the city'),
  R12: category('エ Job offers of local businesses'),
  R13: category('オ Events elsewhere that promote the city'),
  R14: category('カ Sharing what promotes the city', screen('share hints', 'the six limbs')),
  R15: category('キ Other fitting information: costs one sentence'),
  R16: asks(
    'Other sections hand their information to デジタル推進課',
    screen('information slip (情報提供票)', 'as text or file'),
  ),
  R17: asks('What is fitting is posted without delay', screen('information slip (情報提供票)', 'age and outcome')),
  R18: shareLimb('ア Landscape of the city', pack('lexicon.places')),
  R19: shareLimb('イ Posts of public bodies'),
  R20: shareLimb('ウ Businesses certified or introduced by a public body', pack('share.schemes')),
  R21: shareLimb('エ Job offers of local businesses'),
  R22: shareLimb('オ ふるさと交流大使'),
  R23: shareLimb('カ Others, to be judged'),
  R24: asks(
    'Posting hours, in principle, with the proviso',
    rule('hours'),
    pack('hours'),
    pack('holidays'),
    screen('journal', 'keeps the reason chosen'),
  ),
  R25: asks('No replies, in principle', rule('reply'), pack('reply')),
  R26: asks(
    'The profile says so',
    screen('profile notice', 'on the own profile: what is missing, and words to copy'),
    pack('reply.notice'),
  ),
  R27: asks(
    'Application by 様式第1号',
    screen('application form (様式第1号)', 'the four items'),
    pack('forms.application'),
  ),
  R28: asks('Notice by 様式第2号', screen('approval form (様式第2号)', 'from the application'), pack('forms.approval')),
  R29: asks('⑴ Which service', screen('application form (様式第1号)', 'choice of services'), pack('otherServices')),
  R30: asks(
    '⑵ What it will post',
    screen('application form (様式第1号)', 'becomes the account’s categories'),
    rule('category'),
    rule('off-topic'),
  ),
  R31: asks(
    '⑶ Registration data',
    screen('application form (様式第1号)', 'handle, URL, mail, title; for the password a blank box, no field'),
  ),
  R32: asks(
    '⑷ How comments are dealt with',
    screen('application form (様式第1号)', 'becomes the account’s reply policy'),
    rule('reply'),
  ),
  R33: asks(
    'Field accounts follow the main ones unless set otherwise',
    screen('clause beside a finding', '市共通 or このアカウントの定め'),
  ),
  R34: asks('Public service law, service and information rules', rule('secrecy'), screen('checklist', 'always')),
  R35: asks(
    'Human rights, portrait, privacy, copyright, trademark',
    rule('privacy'),
    rule('portrait'),
    rule('copyright'),
    rule('media-rights'),
    rule('alt-text'),
    screen('checklist', 'with media'),
    pack('contacts'),
  ),
  R36: asks(
    'Accurate and not misleading',
    rule('date'),
    rule('schedule'),
    rule('placeholder'),
    rule('complement'),
    rule('claim'),
    rule('url'),
    rule('obsolete-term'),
    rule('duplicate'),
    rule('hashtag'),
    rule('characters'),
    rule('length'),
    screen('checklist', 'always'),
  ),
  R37: asks('ア No discrimination', rule('discrimination'), rule('stereotype')),
  R38: asks('イ Nothing religious or political', rule('religion'), rule('politics'), pack('elections')),
  R39: asks('ウ Nothing unlawful', rule('illegal')),
  R40: asks('エ No rumours', rule('rumor'), rule('emergency')),
  R41: asks('オ No taking sides on social issues', rule('advocacy')),
  R42: asks('カ Nothing against public morals', rule('morals')),
  R43: asks(
    'No decision needed; the section head answers for it',
    screen('journal', 'lets the section head look later'),
    none('no approval step: the policy asks for speed'),
  ),
  R44: asks(
    'Official views need the section head’s decision',
    rule('official-view'),
    screen('gate', 'asks for date, person and document number'),
    screen('checklist', 'for official views'),
    pack('approval'),
  ),
  R45: removal('⑴ Defamation'),
  R46: removal('⑵ Discrimination'),
  R47: removal('⑶ Religion and politics'),
  R48: removal('⑷ Unlawful acts'),
  R49: removal('⑸ Rumours'),
  R50: removal('⑹ Taking sides'),
  R51: removal('⑺ Intellectual property'),
  R52: removal('⑻ Privacy'),
  R53: removal('⑼ Impersonation'),
  R54: removal('⑽ Harmful programs'),
  R55: removal('⑾ Obscenity'),
  R56: removal('⑿ Altering what the city published'),
  R57: removal('⒀ Others, links included'),
  R58: asks('Intellectual property in what the city posts', none('addressed to the public'), shown),
  R59: asks(
    'Disclaimer; the policy may change without notice',
    screen('policy page', 'says when a new version takes effect'),
    shown,
  ),
  R60: asks(
    'Staff may promote the city from their own accounts',
    none('an effort, never measured: nobody’s own posts are read'),
    shown,
  ),
  R61: asks(
    'Private use follows the staff guideline',
    screen('privacy page', 'nothing runs on an unregistered account'),
    shown,
  ),
  R62: asks('課長 settles what the policy leaves open', pack('supplements'), pack('openQuestions')),
  R63: asks('Days of enforcement', pack('versions'), screen('policy page', 'the version in force')),
  R64: asks('Forms omitted from the policy', pack('forms'), screen('application form (様式第1号)', 'marked 案')),
};
