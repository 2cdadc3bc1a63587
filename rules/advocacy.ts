import { defineRule, type RuleCases, type TokenContext } from '../lib/engine/rule.ts';
import { appealsToOthers, turnsToOffice, wantsOfOffice } from '../lib/engine/stance/petition.ts';
import { overlaps, type Span } from '../lib/engine/stance/span.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import type { Sentence } from '../lib/text/sentences.ts';
import { advocacyLexicon, type AdvocacyMessage } from './lexicon/advocacy.ts';
import { CITY_SERVICES, SERVICE_CHANGES } from './lexicon/city-services.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const advocacy = defineRule<'tokens', AdvocacyMessage>({
  id: 'advocacy',
  clause: '4-4-4-o',
  severity: 'confirm',
  needs: 'tokens',
  title: { ja: '主義・主張', en: 'Advocacy' },
  why: {
    ja: '意見の分かれる社会問題で一方の主張に立つ投稿は、市の公式アカウントではできません。中立な講座や制度の案内は問題ありません。',
    en: 'On contested social issues a city account may not take a side. Neutral lectures and schemes may be announced.',
  },
  messages: {
    side: {
      message: {
        ja: '意見の分かれる社会問題で、一方の主張に立つ内容に読めます。',
        en: 'This may read as taking a side on a contested social issue.',
      },
      fix: {
        ja: '主張の部分を除き、制度や催しの事実だけを書いてください。市の見解として出す場合は所属長の決裁が必要です。',
        en: 'Leave the argument out and keep to the facts; as a view of the city it needs the decision of the section head.',
      },
    },
    call: {
      message: {
        ja: '社会運動や抗議への参加を呼びかける内容に読めます。',
        en: 'This may read as calling people to a movement or protest.',
      },
      fix: {
        ja: '呼びかけを除いてください。',
        en: 'Leave the call out.',
      },
    },
  },
  learned: { ...learnedWording.advocacy, inComments: isMoreThanCriticism },
  // Anger at waste takes no side on a social issue, however strong the words.
  isCriticism: ({ data }) => data?.['trigger'] === 'scorns-waste',
  ...readerOf(advocacyLexicon),
});

/**
 * A request to the office, and anger about what the city runs, are what citizens may always say. What is asked for, or
 * what is to be closed, may stand in another sentence than the reasons, which the learned reader points at.
 */
function isMoreThanCriticism({ text: { normal }, sentences }: TokenContext, evidence: Span): boolean {
  const said = sentences.filter((sentence) => overlaps(sentence, evidence));
  const words = normal.slice(said[0]?.start, said.at(-1)?.end);
  if (appealsToOthers(words)) return true;
  const isPetition = ({ text }: Sentence) =>
    wantsOfOffice(text) || (CITY_SERVICES.test(text) && SERVICE_CHANGES.test(text));
  return !(turnsToOffice(words) || CITY_SERVICES.test(words) || sentences.some(isPetition));
}

export const cases: RuleCases = {
  quiet: [
    { text: '憲法記念日のため、5月3日のごみ収集はお休みです。' },
    { text: '選択的夫婦別姓をめぐる議論を学ぶ講座を開きます。' },
    { text: '高齢者のワクチン接種は10月1日から始まります。' },
    { text: '原子力防災訓練を行います。屋内退避の手順を確認しましょう。' },
    { text: '死刑制度についての講演会を、人権週間にあわせて開きます。賛否いずれの立場もとりません。' },
    { text: '太陽光パネルの設置には、条例に基づく届出が必要です。' },
    { text: '消費税率の改定に伴い、施設の使用料を改めます。' },
    { text: 'マイナンバーカードの更新は、有効期限の3か月前からできます。' },
    { text: 'クマの駆除は、猟友会にお願いしています。' },
    { text: 'パートナーシップ宣誓制度の利用を受け付けています。' },
    { text: '国会で改正法が成立しました。施行は来年4月です。' },
    { text: '自衛隊の給水車による支援が始まりました。' },
    { text: '最低賃金が時間額1,043円に改定されました(山口労働局)。' },
    { text: '熱中症を防ぐため、こまめに水分をとりましょう。' },
    { text: 'ダムの見学会を開きます。普段は入れない監査廊を歩けます。' },
    { text: '税金の無駄をなくすため、行政改革に取り組みます。' },
    { text: '税金の無駄を省くため、事業を見直しました。' },
    { text: '税金の無駄づかいを防ぐため、監査を行います。' },
    { text: '税金の無駄を生まないよう努めます。' },
    { text: '税金の無駄を徹底的になくすため、事業を点検します。' },
    { text: '税金の無駄遣いを一つずつ見直しています。' },
    { text: '核兵器のない世界を願い、平和の鐘を鳴らします。' },
    { text: '戦争のない世界を願い、黙とうをささげます。' },
    { text: '暴力のない社会へ。' },
    { text: '核兵器のない平和な世界の実現を祈ります。' },
    { text: '核兵器のない世界を心から願い、平和の鐘を鳴らします。' },
    { text: '戦争のない世界の実現を、今年も静かに祈ります。' },
    { text: 'ご意見には賛成・反対の両方がありました。会議録を公開しています。' },
  ],
  flagged: [
    { text: '原発は今すぐ廃止すべきです。', spans: ['原発は今すぐ廃止すべきです'], messageId: 'side' },
    { text: '憲法9条を変えてはいけません。', spans: ['憲法9条を変えてはいけません'], messageId: 'side' },
    { text: '消費税は5%に下げるべきです。', spans: ['消費税は5%に下げるべきです'], messageId: 'side' },
    { text: '移民の受け入れに断固反対します。', spans: ['移民の受け入れに断固反対します'], messageId: 'side' },
    {
      text: '選択的夫婦別姓に反対する理由がどこにあるのでしょうか。',
      spans: ['選択的夫婦別姓に反対する理由がどこに'],
      messageId: 'side',
    },
    {
      text: 'ワクチンを子どもに打たせるべきではありません。',
      spans: ['ワクチンを子どもに打たせるべきで'],
      messageId: 'side',
    },
    { text: 'メガソーラーにNOの声を上げましょう。', spans: ['メガソーラーにNOの声を上げましょう'], messageId: 'call' },
    { text: '死刑は国家による殺人です。', spans: ['死刑は国家による殺人です'], messageId: 'side' },
    { text: '税金の無駄です。', spans: ['税金の無駄'], messageId: 'side' },
    { text: '税金の無駄を生んだだけでした。', spans: ['税金の無駄を'], messageId: 'side' },
    { text: '税金の無駄遣いです。', spans: ['税金の無駄遣い'], messageId: 'side' },
    { text: '核兵器のない世界をつくろう！', spans: ['核兵器のない世界を'], messageId: 'side' },
    { text: '原発のない社会を願います。', spans: ['原発のない社会を'], messageId: 'side' },
    { text: '米軍基地はもういりません。', spans: ['米軍基地はもういりません'], messageId: 'side' },
    { text: '国のやり方は間違っています。', spans: ['国のやり方は間違っています'], messageId: 'side' },
    { text: 'ダムに反対している人たちは、現実を知りません。', spans: ['ダムに反対している人たち'], messageId: 'side' },
    { text: '同性婚を認めない国はおかしい。', spans: ['同性婚を認めない国はおかしい'], messageId: 'side' },
  ],
};
