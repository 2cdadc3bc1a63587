import { overlaps, type Span } from '../lib/engine/stance/span.ts';
import { stanceAt } from '../lib/engine/stance/stance-at.ts';
import type { Analysis } from '../lib/engine/analysis.ts';
import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { spansOf } from '../lib/text/any-of.ts';
import { AS_SUBJECT, DELICATE_FACTS, type FactKind } from './lexicon/delicate-facts.ts';
import { saysAgreed } from './privacy/consent.ts';
import { disclosedLists } from './privacy/list.ts';
import { householdsPointedOut, personsNamed } from './privacy/person.ts';

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
      message: { ja: '特定の個人の健康や障害の事情に触れているように読めます。', en: 'This may reveal a particular person’s health or disability.' },
      fix: {
        ja: '名前や事情を除くか、本人の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the name or the fact, or make sure of consent and say so.',
      },
    },
    hardship: {
      message: { ja: '特定の個人の収入や滞納、福祉の利用に触れているように読めます。', en: 'This may reveal a particular person’s money matters or welfare.' },
      fix: { ja: '個人が分かる部分を除き、制度の案内だけにしてください。', en: 'Remove what identifies the person and keep to the scheme itself.' },
    },
    family: {
      message: { ja: '特定の個人の家庭や経歴の事情に触れているように読めます。', en: 'This may reveal a particular person’s family matters or past.' },
      fix: {
        ja: '名前や事情を除くか、本人の同意を得ていることを確かめて、その旨を書いてください。',
        en: 'Leave out the name or the fact, or make sure of consent and say so.',
      },
    },
    home: {
      message: { ja: '特定の個人の住まいや暮らし方が分かるように読めます。', en: 'This may tell where or how a particular person lives.' },
      fix: { ja: '住まいの手がかりを除き、必要なら地域名までにしてください。', en: 'Leave out what leads to the home; name the district at most.' },
    },
    document: {
      message: { ja: '届いた書類や持ち物から分かった個人の名前のようです。', en: 'This may be a name taken from somebody’s papers or belongings.' },
      fix: { ja: '名前を除き、品物と預かり場所だけを知らせてください。', en: 'Leave out the name; tell the item and where it is kept.' },
    },
    list: {
      message: { ja: '個人情報の一覧を見せる内容に読めます。', en: 'This may show a list of personal data.' },
      fix: { ja: '一覧や画像を外し、必要な相手に個別に連絡してください。', en: 'Take the list or picture out and tell those concerned one by one.' },
    },
  },
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

interface Disclosure extends Span {
  readonly messageId: FactKind;
}

const KINDS: readonly FactKind[] = ['health', 'hardship', 'family', 'home', 'document'];
const FACTS = KINDS.map((kind) => ({ kind, pattern: new RegExp(`(?:${DELICATE_FACTS[kind].join('|')})${AS_SUBJECT}`, 'gu') }));
/** The way to a home, in words: neighbours need no name. */
const DIRECTIONS = /(?:裏|隣|角|向かい|踏切|丁目|坂|沿い|そば|前)[^。\n]{0,20}(?:屋根|瓦|外壁|壁|三輪車|軽トラ|灯籠)[^。\n]{0,10}(?:お宅|おうち|軒目)/gu;
/** The sentence ends on the person, so the next one goes on about them: 「…の安永さん(81)。糖尿で…」 */
const ENDS_ON_PERSON = /^(?:\([^)\n]{0,8}\))?(?:、?\d{1,3}[歳才])?(?:の(?:お席|こと|件))?(?:です)?(?:よ?ね)?[。?!、\s]*$/u;
const LOST_PROPERTY = /落とし物|落としもの|忘れ物|忘れもの|お忘れ|拾得|拾いました|拾った|落ちて/u;

function discloses(analysis: Analysis, index: number, normal: string): Disclosure | undefined {
  const sentence = analysis.sentences[index];
  if (!sentence) return undefined;
  const named = personsNamed(sentence.tokens, normal, sentence);
  const pointed = householdsPointedOut(normal, sentence);
  const last = [...named, ...pointed].sort((a, b) => a.end - b.end).at(-1);
  if (!last) return factsIn(normal, sentence, [{ kind: 'home', pattern: DIRECTIONS }])[0];
  const goesOn = ENDS_ON_PERSON.test(normal.slice(last.end, sentence.end));
  const reach = { start: sentence.start, end: (goesOn ? analysis.sentences[index + 1] : sentence)?.end ?? sentence.end };
  const before = { start: analysis.sentences[index - 1]?.start ?? sentence.start, end: sentence.start };
  const facts = [
    ...factsIn(normal, reach, FACTS),
    ...(LOST_PROPERTY.test(normal) ? factsIn(normal, before, FACTS).filter(({ messageId }) => messageId === 'document') : []),
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

function factsIn(normal: string, { start, end }: Span, patterns: readonly { kind: FactKind; pattern: RegExp }[]): Disclosure[] {
  const text = normal.slice(start, end);
  return patterns.flatMap(({ kind, pattern }) => spansOf(pattern, text).map((span) => ({ messageId: kind, start: start + span.start, end: start + span.end })));
}

export const cases: RuleCases = { quiet: [], flagged: [] };
