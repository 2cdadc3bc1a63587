import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { readerOf } from '../lib/engine/triggers.ts';
import { claimLexicon, type ClaimMessage } from './lexicon/claim.ts';
import { learnedWording } from './lexicon/learned-wording.ts';

export const claim = defineRule<'tokens', ClaimMessage>({
  id: 'claim',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'tokens',
  title: { ja: '根拠のない断定', en: 'Unfounded claims' },
  why: {
    ja: '正確を期し、誤解を招かないためです。根拠を示せない最上級や効き目の断定は、市が保証したと受け取られます。',
    en: 'Posts must be accurate. A superlative or promise with no source reads as vouched for by the city.',
  },
  messages: {
    superlative: {
      message: {
        ja: '根拠を示さずに「一番」と断定する内容に読めます。',
        en: 'This may read as “the best” or “the first” with no source.',
      },
      fix: {
        ja: '『〇〇調べ』『〇年現在』と根拠を書くか、『自慢の』など感想と分かる言い方にしてください。',
        en: 'Give the source and date, or word it as a matter of taste.',
      },
    },
    guarantee: {
      message: {
        ja: '誰にも保証できないことを言い切る内容に読めます。',
        en: 'This may read as promising what nobody can promise.',
      },
      fix: {
        ja: '『〜を目指します』『〜しにくくなります』など、言い切らない表現にしてください。',
        en: 'Say what is aimed at or made less likely, instead of promising.',
      },
    },
    cure: {
      message: {
        ja: '健康への効き目を言い切る内容に読めます。',
        en: 'This may read as promising a cure or health effect.',
      },
      fix: {
        ja: '効き目の断定を除くか、公的な資料を出典として示してください。',
        en: 'Leave the effect out or cite a public source.',
      },
    },
  },
  learned: learnedWording.claim,
  ...readerOf(claimLexicon),
});

export const cases: RuleCases = {
  quiet: [
    { text: '県内最大級の梨園です(県調べ)。' },
    { text: '最高の笑顔に出会えました。' },
    { text: '水道水は、水質基準に適合しています。' },
    { text: '必ず身分証明書をお持ちください。' },
    { text: '増水した川には、絶対に近づかないでください。' },
    { text: '「100%安全」な場所はありません。早めの避難を。' },
    { text: '「必ず治る」とうたう健康食品の広告にご注意ください。' },
    { text: '日本一を目指して、選手たちが練習に励んでいます。' },
    { text: '全国大会で優勝し、日本一に輝きました。' },
    { text: '交通事故ゼロを目指しましょう。' },
    { text: 'がん検診は早期発見のために大切です。' },
    { text: '認知症の予防について学ぶ講座を開きます。' },
    { text: '安心・安全なまちづくりを進めます。' },
    { text: '日本一周中の旅人が市役所に立ち寄ってくれました。' },
    { text: 'この体操で、握力が上がった方は42人中29人でした(市調べ)。' },
    { text: '世界一おいしい、と言いたいところですが、まずは食べてみてください。' },
  ],
  flagged: [
    { text: 'うちの水は日本一おいしい水です。', spans: ['日本一おいしい'], messageId: 'superlative' },
    { text: '世界初の取り組みです。', spans: ['世界初の'], messageId: 'superlative' },
    { text: 'この体操を続ければ、認知症は必ず治ります。', spans: ['認知症は必ず治ります'], messageId: 'cure' },
    { text: 'これで浸水の心配は一切ありません。', spans: ['浸水の心配は一切ありません'], messageId: 'guarantee' },
    { text: '一杯飲めば、がんが消えます。', spans: ['がんが消えます'], messageId: 'cure' },
    { text: '通った子は全員合格します。', spans: ['全員合格します'], messageId: 'guarantee' },
    { text: 'この水を飲めば医者いらずです。', spans: ['医者いらずです'], messageId: 'cure' },
    {
      text: 'どこにも負けない、文句なしの日本一です。',
      spans: ['どこにも負けない', '日本一です'],
      messageId: 'superlative',
    },
    { text: '絶対に損はしません。', spans: ['絶対に損は'], messageId: 'guarantee' },
    { text: '二度と事故は起こりません。', spans: ['事故は起こりません'], messageId: 'guarantee' },
    { text: '効果は市が保証します。', spans: ['保証します'], messageId: 'guarantee' },
    { text: '食べるだけで若返るキノコです。', spans: ['食べるだけで若返る'], messageId: 'cure' },
  ],
};
