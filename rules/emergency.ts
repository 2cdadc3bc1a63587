import { readDates } from '../lib/calendar/japanese-date.ts';
import type { MessageData } from '../lib/engine/finding.ts';
import { type Report, type RuleCases, type TextContext, defineRule } from '../lib/engine/rule.ts';
import { findQuotations, isQuoted } from '../lib/engine/stance/quotation.ts';
import type { Span } from '../lib/engine/stance/span.ts';
import { spansOf } from '../lib/text/any-of.ts';
import {
  ABOUT_ALERTS,
  ALERT,
  DENIAL_REACH,
  DENIED,
  DRILL,
  DRILL_NAME,
  FALSE_ALARM,
  OPENING,
  PLACE,
  SOURCE,
} from './lexicon/emergency.ts';

type MessageId = 'incomplete' | 'drill' | 'no-category';

/**
 * 災害時等の緊急情報 (第4-2⑵イ). Where that category is chosen hours fall silent and the text is looked at harder; where a
 * text reads like one and no category is chosen, the category is offered.
 */
export const emergency = defineRule<'text', MessageId>({
  id: 'emergency',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  scope: 'whole',
  title: { ja: '緊急情報', en: 'Emergency' },
  why: {
    ja: '緊急の投稿は、いつ現在の、どこの、誰の情報かが分からないまま広まります。訓練の文が本番として、本番の文に「訓練」が残ったまま流れた例もあります。',
    en: 'An emergency post is passed on at once. Without time, place and source it misleads; drills have gone out as real, and real alerts with “drill” left in.',
  },
  messages: {
    incomplete: {
      message: { ja: '緊急情報ですが、{missing}が見当たりません。', en: 'An emergency notice without {missingEn}.' },
      fix: {
        ja: '「○月○日○時現在」「○○地区」「○○の発表」のように書き足してください。急ぐ場合は先に投稿し、続報で補えます。',
        en: 'Add as of when, where, and according to whom. If it cannot wait, post it and complete it in the next.',
      },
    },
    drill: {
      message: {
        ja: '緊急情報の途中に「{quote}」とあります。訓練か本番かが、すぐには分かりません。',
        en: '“{quote}” stands inside an emergency notice: it is not plain at once whether this is a drill.',
      },
      fix: {
        ja: '訓練なら冒頭に【訓練】と書いてください。本番なら、この言葉を消してください。',
        en: 'Of a drill, say so in the first words. If it is real, take these words out.',
      },
    },
    'no-category': {
      message: {
        ja: '緊急のお知らせのようですが、区分が選ばれていません。',
        en: 'This reads like an emergency notice, and no kind of content is chosen.',
      },
      fix: {
        ja: '区分「{label}」を選ぶと、投稿時間の指摘が消え、日時・場所・出典を確かめます。',
        en: 'Choose “{label}”: posting hours fall silent, and time, place and source are looked at.',
      },
    },
  },
  *check(context) {
    const { category } = context.draft;
    const { pack } = context.policy;
    const { normal } = context.text;
    const isChosen = category === pack.emergency.category;
    const alert = ABOUT_ALERTS.test(normal) ? null : ALERT.exec(normal);
    if (!isChosen && !alert) return;
    yield* drillInside(normal);
    if (isChosen) yield* incomplete(context);
    else if (alert && category === undefined) {
      const label = pack.content.categories.find(({ id }) => id === pack.emergency.category)?.label ?? '';
      const place = { start: alert.index, end: alert.index + alert[0].length };
      yield { messageId: 'no-category', ...place, severity: 'note', data: { label } };
    }
  },
});

/** 「訓練」 that the first words do not say: left over, or said too late. */
function* drillInside(normal: string): Generator<Report<MessageId>> {
  const isDenied = ({ end }: Span) => DENIED.test(normal.slice(end, end + DENIAL_REACH));
  if (!spansOf(FALSE_ALARM, normal).every(isDenied)) return;
  const quotations = findQuotations(normal);
  const said = (pattern: RegExp) =>
    spansOf(pattern, normal).find((span) => !isQuoted(span, quotations) && !isDenied(span));
  const first = said(DRILL);
  if (!first || [first, said(DRILL_NAME)].some((span) => span && span.start <= OPENING)) return;
  yield { messageId: 'drill', ...first, severity: 'confirm' };
}

function* incomplete({ text: { normal }, policy: { pack } }: TextContext): Generator<Report<MessageId>> {
  if (normal.trim() === '') return;
  const place = PLACE.test(normal) || pack.lexicon.places.some(({ surface }) => normal.includes(surface));
  const missing = [
    ...(readDates(normal).times.length > 0 ? [] : [WANTED.time]),
    ...(place ? [] : [WANTED.place]),
    ...(SOURCE.test(normal) ? [] : [WANTED.source]),
  ];
  if (missing.length > 0) yield { messageId: 'incomplete', data: listed(missing) };
}

const WANTED = {
  time: { ja: '時刻', en: 'a time' },
  place: { ja: '場所', en: 'a place' },
  source: { ja: '情報の出典', en: 'a source' },
} as const;

function listed(missing: readonly (typeof WANTED)[keyof typeof WANTED][]): MessageData {
  return { missing: missing.map(({ ja }) => ja).join('・'), missingEn: missing.map(({ en }) => en).join(', ') };
}

const category = 'emergency';
const COMPLETE =
  '【避難指示】11月24日15時10分現在、秋芳町の土砂災害警戒区域に避難指示を発令しました（美祢市災害対策本部）。';

export const cases: RuleCases = {
  quiet: [
    { text: COMPLETE, category },
    { text: `【訓練】${COMPLETE}`, category },
    { text: `これは訓練です。${COMPLETE}`, category },
    { text: '12月5日の防災訓練は、大雨のため中止します。9時に市が決定しました。市内全域が対象です。', category },
    { text: '', category },
    { text: '避難指示が発令されたら、危険な場所から全員避難してください。' },
    { text: '防災講座を開催します。避難指示を発令した当時の話を聞きます。' },
    { text: '避難訓練を行います。テスト放送が流れます。' },
    { text: COMPLETE, category: 'promotion' },
    // Reports of a drill, with what was done there as if it were real.
    { text: '総合防災訓練で、秋芳地区の避難所を開設しました。訓練用の毛布を配りました。' },
    { text: '秋芳地区の避難所を開設しました。総合防災訓練では、訓練用の毛布を配りました。' },
    { text: '訓練として避難所を開設しました。' },
    { text: '避難所を開設しました。訓練に参加した皆さん、お疲れさまでした！' },
    {
      text: '総合防災訓練で、11月24日15時10分に市が秋芳地区の避難所を開設しました。訓練用の毛布を配りました。',
      category,
    },
    { text: `${COMPLETE}これは訓練ではありません。`, category },
    // Told to be ready, not to leave.
    { text: '夜間でもすぐに避難できるよう準備してください。' },
    { text: 'すぐに避難できるよう、避難経路を確認してください。' },
    { text: 'すぐに避難を開始できるよう準備してください。' },
    { text: 'すぐに避難できる準備をしてください。' },
    { text: 'すぐに避難できる態勢を整えてください。' },
    { text: '直ちに身の安全を確保できるよう、家具を固定してください。' },
    { text: '総合防災訓練では秋芳地区に避難所を開設しました。' },
    // Denied in other words; an alert taken back.
    { text: `${COMPLETE}これは訓練ではございません。`, category },
    { text: `${COMPLETE}これは訓練では有りません。`, category },
    { text: `${COMPLETE}これは訓練では、ありません。`, category },
    { text: `${COMPLETE}これは訓練とは違います。`, category },
    { text: `${COMPLETE}これは訓練でもデマでもありません。`, category },
    {
      text: '11月24日15時10分、市役所からのお知らせです。ただいまの放送は誤報です。訓練用の文が流れました。避難指示は発令していません。市内全域が対象です。',
      category,
    },
    {
      text: '11月24日15時10分、市役所からのお知らせです。先ほど、避難指示を発令したとの文を誤って配信しました。訓練用の文でした。',
      category,
    },
  ],
  flagged: [
    {
      text: '避難指示を発令しました。',
      category,
      spans: [''],
      messageId: 'incomplete',
      severity: 'caution',
    },
    { text: '15時、厚狭川の水位が上がっています。', category, spans: [''], messageId: 'incomplete' },
    {
      text: `${COMPLETE}これは訓練です。`,
      category,
      spans: ['これは訓練'],
      messageId: 'drill',
      severity: 'confirm',
    },
    {
      text: `訓練ではありません。${COMPLETE}【訓練】`,
      category,
      spans: ['【訓練】'],
      messageId: 'drill',
    },
    {
      text: `${COMPLETE}これは訓練で、本番ではありません。`,
      spans: ['これは訓練', '避難指示を発令し'],
      messageId: 'drill',
    },
    {
      text: `職業訓練センターに避難所を開設しました。${COMPLETE}【訓練】`,
      category,
      spans: ['【訓練】'],
      messageId: 'drill',
      severity: 'confirm',
    },
    {
      text: `消防訓練場に避難所を開設しました。${COMPLETE}【訓練】`,
      category,
      spans: ['【訓練】'],
      messageId: 'drill',
    },
    { text: `訓練で使った体育館に避難所を開設しました。${COMPLETE}【訓練】`, category, spans: ['【訓練】'] },
    { text: `訓練センターに避難所を開設しました。${COMPLETE}【訓練】`, category, spans: ['【訓練】'] },
    { text: `これは誤報ではありません。${COMPLETE}【訓練】`, category, spans: ['【訓練】'] },
    { text: `これは誤配信ではありません。${COMPLETE}【訓練】`, category, spans: ['【訓練】'] },
    { text: `先日の誤配信とは別です。${COMPLETE}【訓練】`, category, spans: ['【訓練】'] },
    { text: `${COMPLETE}これは訓練で本番ではありません。`, category, spans: ['これは訓練'], messageId: 'drill' },
    { text: `${COMPLETE}\n（テスト）`, category, spans: ['（テスト）'], messageId: 'drill' },
    {
      text: `${COMPLETE}【訓練】`,
      spans: ['【訓練】', '避難指示を発令し'],
      messageId: 'drill',
    },
    {
      text: '避難所を開設しました。',
      spans: ['避難所を開設し'],
      messageId: 'no-category',
      severity: 'note',
    },
    {
      text: '【緊急】訓練ではございません。秋芳町に避難指示を発令しました。',
      spans: ['避難指示を発令し'],
      messageId: 'no-category',
    },
    {
      text: '緊急：訓練でもデマでもありません。直ちに避難してください。',
      spans: ['直ちに避難してください'],
      messageId: 'no-category',
    },
    { text: '訓練では無い。避難指示を発令しました。', spans: ['避難指示を発令し'], messageId: 'no-category' },
    { text: '訓練では、ありません。避難指示を発令しました。', spans: ['避難指示を発令し'], messageId: 'no-category' },
    {
      text: '先日の訓練で確認したとおり、直ちに避難してください。',
      spans: ['直ちに避難してください'],
      messageId: 'no-category',
    },
    {
      text: '防災訓練で使用した体育館に避難所を開設しました。',
      spans: ['避難所を開設し'],
      messageId: 'no-category',
    },
    {
      text: '近所の方にも、直ちに避難を始めるよう伝えてください。',
      spans: ['直ちに避難を始めるよう伝えてください'],
      messageId: 'no-category',
    },
    {
      text: 'すぐに避難できる場所へ移動してください。',
      spans: ['すぐに避難できる場所へ移動してください'],
      messageId: 'no-category',
    },
    {
      text: '直ちに身の安全を確保してください。',
      spans: ['直ちに身の安全を確保してください'],
      messageId: 'no-category',
    },
  ],
};
