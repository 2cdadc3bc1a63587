import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { alternatives, spansOf } from '../lib/text/any-of.ts';
import { FRAMES, PREVENTING, PROMOTING, UNWANTED } from './lexicon/complements.ts';

type MessageId = 'missing' | 'reversed';

const NOUN = `(?:${alternatives(UNWANTED)})`;
const MISSING = new RegExp(
  `(?:児童|高齢者|障害者|特殊)?${NOUN}(?:[のを]?(?:${alternatives(PROMOTING)})|(?:${alternatives(FRAMES)}))(?!防止|阻止|抑制|を防|が懸念|のおそれ|を止)`,
  'gu',
);
const REVERSED = new RegExp(
  `${NOUN}(?:の)?(?:${alternatives(PREVENTING)})(?:ゼロ|をなく[さしすそ]|を減ら|が多発|が増え|が急増|にご?注意(?!点|事項)|の被害)`,
  'gu',
);

/** A word lost on the way turns the meaning round: in 2019 a city told 1.6 million people of 「児童虐待推進」. */
export const complement = defineRule<'text', MessageId>({
  id: 'complement',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  title: { ja: '言葉の抜け', en: 'A word is missing' },
  why: {
    ja: '「防止」などの一語が抜けると意味が逆になります。2019年に他市で「児童虐待防止推進」が「児童虐待推進」と配信された例があります。',
    en: 'Losing one word such as “prevention” reverses the sense. In 2019 a city sent out “promotion of child abuse”.',
  },
  messages: {
    missing: {
      message: {
        ja: '「防止」「対策」などの言葉が抜けて、逆の意味に読めます。',
        en: 'A word such as “prevention” seems to be missing; it reads the other way round.',
      },
      fix: {
        ja: '抜けている言葉を補ってください（例：虐待防止推進、飲酒運転根絶運動）。',
        en: 'Put the missing word back.',
      },
    },
    reversed: {
      message: {
        ja: '「防止」と打ち消しが重なって、逆の意味に読めます。',
        en: 'Prevention and a second negative cancel each other.',
      },
      fix: { ja: 'どちらか一方にしてください（例：交通事故ゼロ、交通事故防止）。', en: 'Keep one of the two.' },
    },
  },
  *check({ text: { normal } }) {
    for (const span of spansOf(MISSING, normal)) yield { messageId: 'missing', ...span };
    for (const span of spansOf(REVERSED, normal)) yield { messageId: 'reversed', ...span };
  },
});

export const cases: RuleCases = {
  quiet: [
    { text: '11月は児童虐待防止推進月間です。' },
    { text: '11月は「オレンジリボン・児童虐待防止推進キャンペーン」です。' },
    { text: '差別の解消を推進します。障害者差別解消法を知っていますか。' },
    { text: '特殊詐欺被害防止キャンペーンを実施しました。' },
    { text: '自殺予防週間、自殺対策強化月間の相談窓口' },
    { text: '飲酒運転根絶運動にご協力ください。' },
    { text: '犯罪被害者週間の講演会を開きます。' },
    { text: '交通事故ゼロを目指す日です。' },
    { text: '感染症拡大防止のため、換気をお願いします。' },
    { text: '火災予防運動の期間中です。火災にご注意ください。' },
    { text: '食品ロス削減推進法が施行されました。' },
    { text: '隣県の林野火災の応援に向かいます。ヘイトスピーチの条例を説明します。' },
    { text: '薬物乱用防止教室、いじめ防止条例' },
  ],
  flagged: [
    { text: '11月は児童虐待推進月間です。', spans: ['児童虐待推進'], messageId: 'missing', severity: 'caution' },
    { text: '児童虐待の推進に取り組みます。', spans: ['児童虐待の推進'], messageId: 'missing' },
    { text: '特殊詐欺キャンペーンを駅前で行いました。', spans: ['特殊詐欺キャンペーン'], messageId: 'missing' },
    { text: '飲酒運転運動の期間です。', spans: ['飲酒運転運動'], messageId: 'missing' },
    { text: 'いじめを推進する条例案を審議します。', spans: ['いじめを推進'], messageId: 'missing' },
    { text: '12月は自殺週間です。', spans: ['自殺週間'], messageId: 'missing' },
    { text: '交通事故防止ゼロを目指しましょう。', spans: ['交通事故防止ゼロ'], messageId: 'reversed' },
    { text: '詐欺防止にご注意ください。', spans: ['詐欺防止にご注意'], messageId: 'reversed' },
  ],
};
