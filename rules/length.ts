import parseTweet from 'twitter-text/dist/parseTweet.js';
import { defineRule, type Report, type RuleCases, type TextContext } from '../lib/engine/rule.ts';

type MessageId = 'x-over' | 'instagram-over' | 'hashtags';

/** A hashtag as both sites link it: # before a letter, not inside a word or an address. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{N}_]{0,100}\p{L})[\p{L}\p{M}\p{N}_・ー]+/gu;

/** What a site cuts or refuses. The sites show it too, so this only adds what they do not say. */
export const length = defineRule<'text', MessageId>({
  id: 'length',
  clause: '4-4-3',
  severity: 'note',
  needs: 'text',
  title: { ja: '文字数', en: 'Length' },
  why: {
    ja: '上限を超えると投稿できないか、途中で折りたたまれて大事な部分が読まれません。上限は方針パックの値です（SNSの変更に合わせて直せます）。',
    en: 'Beyond the limit a post is refused or folded before the point. The limits stand in the policy pack and can follow the sites.',
  },
  messages: {
    'x-over': {
      message: {
        ja: 'Xの数え方で{wide}字分、上限（{limit}、全角で{half}字）を超えています。',
        en: '{over} over X’s limit of {limit} (a Japanese character counts as two).',
      },
      fix: {
        ja: '短くするか、連投に分けてください。長文を投稿できる契約のアカウントなら、このままでも投稿できますが、冒頭だけが表示されます。',
        en: 'Shorten or split it. An account with the longer-post plan may post it, but only the beginning shows.',
      },
    },
    'instagram-over': {
      message: {
        ja: 'Instagramの上限（{limit}字）を{over}字超えています。',
        en: '{over} characters over Instagram’s limit of {limit}.',
      },
      fix: { ja: '短くしてください。', en: 'Shorten it.' },
    },
    hashtags: {
      message: {
        ja: 'ハッシュタグが{count}個あり、上限（{limit}個）を超えています。',
        en: '{count} hashtags; the limit is {limit}.',
      },
      fix: { ja: '大切なものだけ{limit}個までに絞ってください。', en: 'Keep the {limit} that matter.' },
    },
  },
  *check(context) {
    const limits = context.policy.pack.platforms[context.draft.site]?.limits;
    if (!limits) return;
    const over = textLength(context) - limits.length;
    if (over > 0) yield overLength(context, over, limits.length);
    const tags = [...context.draft.text.matchAll(HASHTAG)];
    if (limits.hashtags !== null && tags.length > limits.hashtags) {
      const first = tags[limits.hashtags];
      const place = first ? context.text.fromOriginal(first.index, first.index + first[0].length) : {};
      yield { messageId: 'hashtags', ...place, data: { count: tags.length, limit: limits.hashtags } };
    }
  },
});

/** Length as the site counts it: X weighted (URL 23, most Japanese 2; twitter-text), Instagram by character. */
export function textLength({ draft }: Pick<TextContext, 'draft'>): number {
  return draft.site === 'x' ? parseTweet(draft.text).weightedLength : Array.from(draft.text.normalize('NFC')).length;
}

function overLength({ draft }: TextContext, over: number, limit: number): Report<MessageId> {
  return draft.site === 'x'
    ? {
        messageId: 'x-over',
        data: { over, wide: Math.ceil(over / 2), limit, half: Math.floor(limit / 2) },
        severity: 'caution',
      }
    : { messageId: 'instagram-over', data: { over, limit }, severity: 'caution' };
}

// Built by a pure call, or the bundler keeps it for its calls of `repeat`.
export const cases: RuleCases = /* @__PURE__ */ (() => ({
  quiet: [
    { text: 'あ'.repeat(140) },
    { text: `${'あ'.repeat(128)} https://www.city.mine.lg.jp/soshiki/very/long/path/index.html?id=1234567890` },
    { text: 'a'.repeat(280) },
    { text: `${'あ'.repeat(138)}👨‍👩‍👧🎉` },
    { text: 'あ'.repeat(2200), site: 'instagram' },
    { text: '#美祢市 #秋吉台 #秋芳洞 #カルスト #山口県', site: 'instagram' },
    { text: '#美祢市 #秋吉台 #秋芳洞 #カルスト #山口県 #ジオパーク' },
    { text: '1#2 https://www.city.mine.lg.jp/#a #美祢市 #2026 #秋吉台 #秋芳洞 #山口県 #カルスト', site: 'instagram' },
  ],
  flagged: [
    { text: 'あ'.repeat(141), spans: [''], messageId: 'x-over', severity: 'caution' },
    { text: `${'あ'.repeat(129)} https://www.city.mine.lg.jp/`, spans: [''], messageId: 'x-over' },
    { text: 'あ'.repeat(2201), site: 'instagram', spans: [''], messageId: 'instagram-over', severity: 'caution' },
    {
      text: '#美祢市 #秋吉台 #秋芳洞 #カルスト #山口県 ＃ジオパーク #梨',
      site: 'instagram',
      spans: ['＃ジオパーク'],
      messageId: 'hashtags',
      severity: 'note',
    },
  ],
}))();
