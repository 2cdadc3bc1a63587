import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { findQuotations, isQuoted } from '../lib/engine/stance/quotation.ts';
import { spansOf } from '../lib/text/any-of.ts';
import { AS_HISTORY, OBSOLETE_TERMS } from './lexicon/obsolete-terms.ts';

type MessageId = 'emergency' | 'official';

const TERMS = OBSOLETE_TERMS.map((entry) => ({
  ...entry,
  expression: new RegExp(entry.pattern ?? entry.term, 'gu'),
  from: Date.parse(`${entry.since}T00:00:00+09:00`),
}));

/** Words that a law or the weather service has replaced (第4-4⑶): in an emergency the old one misleads. */
export const obsoleteTerm = defineRule<'text', MessageId>({
  id: 'obsolete-term',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  title: { ja: '旧用語', en: 'Superseded term' },
  why: {
    ja: '避難情報は2021年に、防災気象情報は2026年5月下旬に名称が変わりました。古い言葉は、取るべき行動を誤らせます。',
    en: 'Evacuation terms changed in 2021 and weather warnings in late May 2026. An old term may lead people to act wrongly.',
  },
  messages: {
    emergency: {
      message: {
        ja: '「{term}」は今は使われていません。今の名称は{now}です。',
        en: '“{term}” is no longer issued; it is now {now}.',
      },
      fix: { ja: '発表元の今の名称に直してください。', en: 'Use the term that the issuing body uses now.' },
    },
    official: {
      message: { ja: '「{term}」は「{now}」に改められています。', en: '“{term}” has been replaced by “{now}”.' },
      fix: {
        ja: '当時の名称として書く場合を除き、今の言葉にしてください。',
        en: 'Unless you tell of that time, use today’s word.',
      },
    },
  },
  *check({ text: { normal }, sentences, publishAt, draft, policy }) {
    const isEmergency = draft.category === policy.pack.emergency.category;
    const quotations = findQuotations(normal);
    for (const { term, now, kind, fits, expression, from } of TERMS) {
      if (publishAt < from) continue;
      for (const span of spansOf(expression, normal)) {
        const sentence = sentences.find(({ start, end }) => start <= span.start && span.start < end);
        if (AS_HISTORY.test(sentence?.text ?? '') || isQuoted(span, quotations)) continue;
        yield {
          messageId: kind,
          ...span,
          data: { term, now },
          ...(kind === 'official'
            ? { severity: 'note' as const }
            : isEmergency
              ? { severity: 'confirm' as const }
              : {}),
          ...(fits ? { replacement: now } : {}),
        };
      }
    }
  },
});

export const cases: RuleCases = {
  quiet: [
    { text: '秋芳地区に避難指示を発令しました。高齢者等避難の地区もあります。' },
    { text: '2021年に「避難勧告」は廃止され、「避難指示」に一本化されました。' },
    { text: '避難勧告は避難指示に一本化されています。' },
    { text: '平成22年の豪雨では避難勧告が出されました。' },
    { text: '大雨警報が発表されました。レベル3大雨警報です。' },
    { text: 'レベル4土砂災害危険警報が発表されています。' },
    { text: '土砂災害警戒情報が発表されました。', at: '2026-04-10T10:00:00+09:00' },
    { text: '不法投棄は5年以下の拘禁刑または1,000万円以下の罰金です。' },
    { text: '不法投棄は5年以下の懲役です。', at: '2025-05-31T10:00:00+09:00' },
    { text: '「看護婦さん」の絵本は書庫にあります。' },
    { text: '看護師・保健師・助産師を募集します。' },
  ],
  flagged: [
    { text: '秋芳地区に避難勧告を発令しました。', spans: ['避難勧告'], messageId: 'emergency', severity: 'caution' },
    { text: '美東地区に避難指示（緊急）が出ています。', spans: ['避難指示（緊急）'], messageId: 'emergency' },
    { text: '土砂災害警戒情報が発表されました。', spans: ['土砂災害警戒情報'], messageId: 'emergency' },
    { text: '市内に洪水警報が発表されています。', spans: ['洪水警報'], messageId: 'emergency' },
    { text: '大雨警報（土砂災害）が出ています。', spans: ['大雨警報（土砂災害）'], messageId: 'emergency' },
    {
      text: '不法投棄は5年以下の懲役または1,000万円以下の罰金です。',
      spans: ['懲役'],
      messageId: 'official',
      severity: 'note',
    },
    { text: '看護婦を募集しています。', spans: ['看護婦'], messageId: 'official' },
    // Published as an emergency it misleads at once.
    {
      text: '美東地区に避難勧告を発令しました。',
      category: 'emergency',
      spans: ['避難勧告'],
      messageId: 'emergency',
      severity: 'confirm',
    },
  ],
};
