import { overlaps, type Span } from '../lib/engine/stance/span.ts';
import { stanceAt } from '../lib/engine/stance/stance-at.ts';
import type { Analysis } from '../lib/engine/analysis.ts';
import { defineRule, type RuleCases, type TokenContext } from '../lib/engine/rule.ts';
import { spansOf } from '../lib/text/any-of.ts';
import { AS_SUBJECT, DELICATE_FACTS, type FactKind } from './lexicon/delicate-facts.ts';
import { PERSON_WORDS } from './lexicon/persons.ts';
import { saysAgreed } from './privacy/consent.ts';
import { disclosedLists } from './privacy/list.ts';
import { householdsPointedOut, personsNamed } from './privacy/person.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

type PersonMessage = FactKind | 'list';

/**
 * A person, named or pointed out, beside a fact of private life: the other half of `privacy.ts`, which finds numbers. Same
 * id, so that a city switches and a reader dismisses one thing; other messages, so that each can say what it saw.
 */
export const privacyPerson = defineRule<'tokens', PersonMessage>({
  id: 'privacy',
  clause: '4-4-2',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '個人情報', en: 'Personal data' },
  why: {
    ja: '名前や住まいと、病気・家庭・お金の事情が結び付くと、本人に取り返しのつかない不利益を与えます。善意の紹介でも、本人の同意が要ります。',
    en: 'A name or a home tied to illness, family or money matters can harm a person beyond repair. Even a kind portrait needs that person’s consent.',
  },
  messages: {
    health: {
      message: {
        ja: '特定の個人の健康や障害の事情に触れているように読めます。',
        en: 'This may reveal a particular person’s health or disability.',
      },
      fix: {
        ja: '名前や事情を除くか、本人の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the name or the fact, or make sure of consent and say so.',
      },
    },
    hardship: {
      message: {
        ja: '特定の個人の収入や滞納、福祉の利用に触れているように読めます。',
        en: 'This may reveal a particular person’s money matters or welfare.',
      },
      fix: {
        ja: '個人が分かる部分を除き、制度の案内だけにしてください。',
        en: 'Remove what identifies the person and keep to the scheme itself.',
      },
    },
    family: {
      message: {
        ja: '特定の個人の家庭や経歴の事情に触れているように読めます。',
        en: 'This may reveal a particular person’s family matters or past.',
      },
      fix: {
        ja: '名前や事情を除くか、本人の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the name or the fact, or make sure of consent and say so.',
      },
    },
    home: {
      message: {
        ja: '特定の個人の住まいや暮らし方が分かるように読めます。',
        en: 'This may tell where or how a particular person lives.',
      },
      fix: {
        ja: '住まいの手がかりを除き、必要なら地域名までにしてください。',
        en: 'Leave out what leads to the home; name the district at most.',
      },
    },
    document: {
      message: {
        ja: '届いた書類や持ち物から分かった個人の名前のようです。',
        en: 'This may be a name taken from somebody’s papers or belongings.',
      },
      fix: {
        ja: '名前を除き、品物と預かり場所だけを知らせてください。',
        en: 'Leave out the name; tell the item and where it is kept.',
      },
    },
    list: {
      message: { ja: '個人情報の一覧を見せる内容に読めます。', en: 'This may show a list of personal data.' },
      fix: {
        ja: '一覧や画像を外し、必要な相手に個別に連絡してください。',
        en: 'Take the list or picture out and tell those concerned one by one.',
      },
    },
  },
  learned: { ...learnedWording.privacy, where: isSomebodyInSight },
  *check({ text: { normal }, analysis }) {
    for (const list of disclosedLists(normal)) yield { messageId: 'list', ...list };
    if (saysAgreed(normal)) return;
    let last: Span | undefined;
    for (const index of analysis.sentences.keys()) {
      const found = discloses(analysis, index, normal);
      if (!found || (last && overlaps(last, found))) continue;
      last = found;
      yield found;
    }
  },
});

/** No person, no private datum (GUIDE: what identifies a private individual). */
function isSomebodyInSight({ text: { normal }, analysis }: TokenContext, { start, end }: Span): boolean {
  if (PERSON_WORDS.test(normal.slice(start, end))) return true;
  return analysis.sentences
    .filter((sentence) => overlaps(sentence, { start, end }))
    .some(
      (sentence) =>
        sentence.tokens.some(({ pos2 }) => pos2 === '人名') ||
        personsNamed(sentence.tokens, normal, sentence).length > 0 ||
        householdsPointedOut(normal, sentence).length > 0,
    );
}

interface Disclosure extends Span {
  readonly messageId: FactKind;
}

const KINDS: readonly FactKind[] = ['health', 'hardship', 'family', 'home', 'document'];
const FACTS = KINDS.map((kind) => ({
  kind,
  pattern: new RegExp(`(?:${DELICATE_FACTS[kind].join('|')})${AS_SUBJECT}`, 'gu'),
}));
/** The way to a home, in words: neighbours need no name. */
const DIRECTIONS =
  /(?:裏|隣|角|向かい|踏切|丁目|坂|沿い|そば|前)[^。\n]{0,20}(?:屋根|瓦|外壁|壁|三輪車|軽トラ|灯籠)[^。\n]{0,10}(?:お宅|おうち|軒目(?=[」”\s]|のお?(?:宅|うち|方)|です|でし))/gu;
/** The sentence ends on the person, so the next one goes on about them: 「…の安永さん(81)。糖尿で…」 */
const ENDS_ON_PERSON =
  /^(?:\([^)\n]{0,8}\))?(?:、?\d{1,3}[歳才])?(?:の(?:お席|こと|件))?(?:です)?(?:よ?ね)?[。?!、\s]*$/u;
const LOST_PROPERTY = /落とし物|落としもの|忘れ物|忘れもの|お忘れ|拾得|拾いました|拾った|落ちて/u;

function discloses(analysis: Analysis, index: number, normal: string): Disclosure | undefined {
  const sentence = analysis.sentences[index];
  if (!sentence) return undefined;
  const named = personsNamed(sentence.tokens, normal, sentence);
  const pointed = householdsPointedOut(normal, sentence);
  const last = [...named, ...pointed].sort((a, b) => a.end - b.end).at(-1);
  return (
    (last && factOf(analysis, index, normal, { named, last })) ??
    factsIn(normal, sentence, [{ kind: 'home', pattern: DIRECTIONS }])[0]
  );
}

/** The first fact in reach of the persons of a sentence. */
function factOf(
  analysis: Analysis,
  index: number,
  normal: string,
  { named, last }: { named: readonly Span[]; last: Span },
): Disclosure | undefined {
  const sentence = analysis.sentences[index] ?? last;
  const goesOn = ENDS_ON_PERSON.test(normal.slice(last.end, sentence.end));
  const reach = {
    start: sentence.start,
    end: (goesOn ? analysis.sentences[index + 1] : sentence)?.end ?? sentence.end,
  };
  const before = { start: analysis.sentences[index - 1]?.start ?? sentence.start, end: sentence.start };
  const facts = [
    ...factsIn(normal, reach, FACTS),
    ...(LOST_PROPERTY.test(normal)
      ? factsIn(normal, before, FACTS).filter(({ messageId }) => messageId === 'document')
      : []),
  ];
  const fact = facts.find((found) => (named.length > 0 ? isTold(analysis, found) : isToldOfHousehold(analysis, found)));
  if (!fact) return undefined;
  const who = named.find((person) => person.end > fact.start) ?? named.at(-1) ?? last;
  return { ...fact, start: Math.min(who.start, fact.start), end: Math.max(who.end, fact.end) };
}

/** 「もし山田さんが入院したら」 tells nothing of anybody. */
function isTold(analysis: Analysis, { start, end }: Span): boolean {
  return stanceAt(analysis, start, end).modality !== 'condition';
}

/** Without a name it takes more: told as a fact, outside any notice. */
function isToldOfHousehold(analysis: Analysis, { start, end, messageId }: Disclosure): boolean {
  const { modality, notices } = stanceAt(analysis, start, end);
  const advises = modality === 'condition' || modality === 'obligation' || modality === 'advice-against';
  return messageId !== 'document' && messageId !== 'home' && !advises && notices.length === 0;
}

function factsIn(
  normal: string,
  { start, end }: Span,
  patterns: readonly { kind: FactKind; pattern: RegExp }[],
): Disclosure[] {
  const text = normal.slice(start, end);
  return patterns.flatMap(({ kind, pattern }) =>
    spansOf(pattern, text).map((span) => ({ messageId: kind, start: start + span.start, end: start + span.end })),
  );
}

export const cases: RuleCases = {
  quiet: [
    { text: '認知症カフェを始めます。どなたでもどうぞ。' },
    { text: 'がん検診の対象の方に、クーポン券をお送りしました。' },
    { text: '生活保護の申請は国民の権利です。社会福祉課にご相談ください。' },
    { text: '講師の森重さん（車いす利用者）が、認知症の家族を支えた体験を話しました。' },
    { text: 'がんと向き合うシンガー・結月さんの講演会です。' },
    { text: 'ケアマネジャーの佐藤さんが認知症予防の教室を開きます。' },
    { text: '足腰が弱ってきたと感じていた山根さん（仮名）、入院を機に体操を始めたそうです。' },
    {
      text: '河村ハルさん（100歳）は入院をのりこえて元気いっぱい。お名前と写真は、ご本人とご家族の了承を得て載せています。',
    },
    { text: '台風の夜、山田さんが入院していた場合は、家族が届け出てください。' },
    { text: '近所の奥さんが虐待を受けているかもと思ったら、189へ。' },
    { text: '妊婦さんや薬を飲んでいる方も、ノンアルコールで乾杯を。' },
    { text: '病気とたたかうキリンのハナちゃんに、たくさんの手紙が届きました。' },
    { text: '旧氏（旧姓）をマイナンバーカードに併記できます。' },
    { text: '駅前の郵便局の隣、赤い屋根の観光案内所が開所しました。' },
    { text: '於福の踏切を渡って右、青い屋根の二軒目が新しい集会所です。' },
    { text: '免許証の忘れ物をお預かりしています。お心当たりの方は市民課へ。' },
    { text: '氏名・住所・電話番号の一覧を記入して提出してください。' },
    { text: '応募作品の名前や連絡先は、見えないようにして公開しています。' },
    { text: '詩人・金子みすゞは離婚の後、若くして亡くなりました。' },
    { text: '皆さんの手術の不安に、専門の看護師がお答えします。' },
  ],
  flagged: [
    {
      text: '上野シヅ子さん（83歳・認知症）は、無事に見つかりました。',
      spans: ['上野シヅ子さん（83歳・認知症'],
      messageId: 'health',
    },
    {
      text: '収集が遅れます。運転手の森重さんが、うつ病で休んでいるためです。',
      spans: ['森重さんが、うつ'],
      messageId: 'health',
    },
    {
      text: 'きのう倒れたのは郵便局の局長の奥さん。既往歴は糖尿病だそうです。',
      spans: ['郵便局の局長の奥さん。既往'],
      messageId: 'health',
    },
    {
      text: '山手町の佐伯さんは先月から生活保護を受けておられますよ。',
      spans: ['佐伯さんは先月から生活保護'],
      messageId: 'hardship',
    },
    {
      text: '西厚保の酒屋のご長男が、借金の話をしに来ておられました。',
      spans: ['酒屋のご長男が、借金'],
      messageId: 'hardship',
    },
    {
      text: '毎週水曜に来る三村あきらさん、離婚してから借りる本が明るくなりました。',
      spans: ['三村あきらさん、離婚'],
      messageId: 'family',
    },
    {
      text: '末永シゲさんはひとり暮らしで、鍵は植木鉢の下です。',
      spans: ['末永シゲさんはひとり暮らし'],
      messageId: 'home',
    },
    {
      text: 'たしか旭町2丁目の郵便局の裏、青い屋根のお宅でしたよね。',
      spans: ['丁目の郵便局の裏、青い屋根のお宅'],
      messageId: 'home',
    },
    {
      text: '市営バスの定期券、落とし物です。井上光子様、営業所までどうぞ。',
      spans: ['定期券、落とし物です。井上光子様'],
      messageId: 'document',
    },
    {
      text: '名簿ができました。出席者86人の生年月日と携帯番号の一覧はこちら。',
      spans: ['生年月日と携帯番号の一覧'],
      messageId: 'list',
    },
  ],
};
