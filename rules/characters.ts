import { defineRule, type Report, type RuleCases, type TextContext } from '../lib/engine/rule.ts';

type MessageId = 'broken' | 'private-use' | 'hidden' | 'decomposed' | 'radical' | 'styled' | 'half-kana' | 'symbol';

/** Kinds of trouble, each a pattern over the original text; a run counts as one. */
const PATTERNS: readonly (readonly [Exclude<MessageId, 'symbol'>, RegExp])[] = [
  // Control characters, U+FFFD, halves of surrogate pairs, code points without a character. New emoji are unknown to
  // older browsers and are none of these.
  ['broken', /(?:(?![\t\n\r\u{1F000}-\u{1FAFF}])[\p{Cc}\p{Cs}\p{Cn}\uFFFD])+/gu],
  ['private-use', /\p{Co}+/gu],
  // Direction marks and zero-width characters; the joiner and the variation selectors belong to emoji.
  ['hidden', /[\u00AD\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]+/gu],
  // か + U+3099, as macOS writes file names.
  ['decomposed', /(?:[\p{Script=Hiragana}\p{Script=Katakana}][\u3099\u309A])+/gu],
  // 部首 in place of kanji, as some PDF files give: ⽇ for 日.
  ['radical', /[\u2E80-\u2FDF]+/gu],
  // 𝐁𝐎𝐋𝐃 and 🄱: letters for formulas, not a typeface.
  [
    'styled',
    /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}\u{1F172}-\u{1F17D}\u{1F180}-\u{1F189}]+/gu,
  ],
  // Two letters at least: (ﾟдﾟ) is a face.
  ['half-kana', /(?:[\uFF66-\uFF9D][\uFF9E\uFF9F]*){2,}/gu],
];
/** ① ㈱ Ⅳ ㍻ ㎡ № ℡: what officials know as 機種依存文字; ㊗ and ㊙ are emoji. */
const SYMBOL =
  /[\u2460-\u2473\u2474-\u249B\u3220-\u3247\u3280-\u3296\u3298\u329A-\u32B0\u32C0-\u33FF\u2160-\u217F\u2116\u2121]/gu;

/** Characters that arrive broken, are read out wrongly or cannot be searched (みんなの公共サイト運用ガイドライン). */
export const characters = defineRule<'text', MessageId>({
  id: 'characters',
  clause: '4-4-3',
  severity: 'note',
  needs: 'text',
  title: { ja: '文字', en: 'Characters' },
  why: {
    ja: '特殊な文字は、機種によって化けたり、音声読み上げで飛ばされたり、検索に掛からなかったりします。',
    en: 'Special characters may arrive garbled, be skipped by screen readers, or escape a search.',
  },
  messages: {
    broken: {
      message: { ja: '文字化けした文字があります。', en: 'A character is broken.' },
      fix: { ja: '元の文章から打ち直してください。', en: 'Type it again from the source.' },
    },
    'private-use': {
      message: {
        ja: '外字（この端末だけで見える文字）があります。',
        en: 'A private character that only this PC may show.',
      },
      fix: { ja: '一般の漢字か、ひらがなに替えてください。', en: 'Use an ordinary character or kana.' },
    },
    hidden: {
      message: { ja: '見えない制御文字が入っています。', en: 'There is an invisible control character.' },
      fix: { ja: 'この部分を消して打ち直してください。', en: 'Delete this part and type it again.' },
    },
    decomposed: {
      message: { ja: '濁点・半濁点が文字から離れています。', en: 'The voicing mark is a character of its own.' },
      fix: {
        ja: '打ち直してください（Macのファイル名などから写すと起こります）。',
        en: 'Type it again; text copied from Mac file names does this.',
      },
    },
    radical: {
      message: {
        ja: '漢字に見える部首の記号です。検索や読み上げに掛かりません。',
        en: 'A radical sign in place of a kanji; search and speech miss it.',
      },
      fix: {
        ja: '打ち直してください（PDFから写すと起こります）。',
        en: 'Type it again; text copied from a PDF does this.',
      },
    },
    styled: {
      message: {
        ja: '飾り文字は、音声読み上げで読まれないことがあります。',
        en: 'Screen readers may skip fancy letters.',
      },
      fix: { ja: '普通の英数字にしてください。', en: 'Use plain letters.' },
    },
    'half-kana': {
      message: { ja: '半角カタカナがあります。', en: 'Half-width katakana.' },
      fix: { ja: '全角にしてください。', en: 'Use full width.' },
    },
    symbol: {
      message: {
        ja: '機種依存文字（{list}）があります。環境によって読み上げや検索がうまくいきません。',
        en: 'Platform symbols ({list}) may fail in speech or search.',
      },
      fix: {
        ja: '「(1)」「(株)」「平方メートル」のように普通の文字で書くと確実です。',
        en: 'Plain characters such as (1) are safer.',
      },
    },
  },
  *check(context) {
    for (const [messageId, pattern] of PATTERNS) {
      for (const match of context.draft.text.matchAll(pattern)) yield report(context, messageId, match);
    }
    const symbols = [...context.draft.text.matchAll(SYMBOL)];
    const first = symbols[0];
    if (first) {
      const list = [...new Set(symbols.map((match) => match[0]))].join('');
      yield {
        messageId: 'symbol',
        ...context.text.fromOriginal(first.index, first.index + first[0].length),
        data: { list },
      };
    }
  },
});

/** Levels above the rule's own: what is wrong for every reader. */
const GRAVE = new Set<MessageId>(['broken', 'private-use', 'radical', 'styled']);
/** What normalisation already put right. */
const MENDED = new Set<MessageId>(['decomposed', 'radical', 'styled', 'half-kana']);

function report({ text }: TextContext, messageId: MessageId, match: RegExpExecArray): Report<MessageId> {
  const span = text.fromOriginal(match.index, match.index + match[0].length);
  return {
    messageId,
    ...(span.end > span.start ? span : {}),
    ...(GRAVE.has(messageId) ? { severity: 'caution' as const } : {}),
    ...(MENDED.has(messageId) ? { replacement: match[0].normalize('NFKC') } : {}),
  };
}

export const cases: RuleCases = {
  quiet: [
    { text: '美祢市の秋吉台🍁 髙橋さん、山﨑さん、葛󠄀城さん' },
    { text: '👨‍👩‍👧 ❤️ 🇯🇵 👍🏽 1️⃣ ㊗️おめでとう！' },
    { text: '10：00〜12：00　ＡＢＣ　５００円' },
    { text: '(ﾟдﾟ) (´▽｀) ♪ ★ ☎ 〒 ※ → ℃ kg' },
    { text: '改行\tとタブ\n2行目' },
    { text: '×÷±√∞' },
    { text: '𠮷野家と𩸽' },
  ],
  flagged: [
    { text: '会場は\uFFFD\uFFFD公民館です', spans: ['\uFFFD\uFFFD'], messageId: 'broken', severity: 'caution' },
    { text: '会場\uD83Dです', spans: ['\uD83D'], messageId: 'broken' },
    { text: '会場\u0007です', spans: ['\u0007'], messageId: 'broken' },
    { text: '\uE000田さん', spans: ['\uE000'], messageId: 'private-use', severity: 'caution' },
    { text: '電話\u202A0837-52-1110\u202C', spans: ['話\u202A', '0\u202C'], messageId: 'hidden', severity: 'note' },
    { text: 'か\u3099いと\u3099', spans: ['か\u3099', 'と\u3099'], messageId: 'decomposed', severity: 'note' },
    { text: '⽇時：12⽉5⽇', spans: ['⽇', '⽉', '⽇'], messageId: 'radical', severity: 'caution' },
    { text: '𝐌𝐈𝐍𝐄 の秋', spans: ['𝐌𝐈𝐍𝐄'], messageId: 'styled', severity: 'caution' },
    { text: 'ｲﾍﾞﾝﾄのお知らせ', spans: ['ｲﾍﾞﾝﾄ'], messageId: 'half-kana', severity: 'note' },
    { text: '①受付 ②開会 ㈱みね 面積100㎡', spans: ['①'], messageId: 'symbol', severity: 'note' },
  ],
};
