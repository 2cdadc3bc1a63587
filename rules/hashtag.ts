import { defineRule, type RuleCases, type TextContext } from '../lib/engine/rule.ts';
import { editDistance } from '../lib/text/edit-distance.ts';

type MessageId = 'unlinked' | 'cut' | 'misspelt' | 'contested' | 'open';

/** # (or ＃) and what people may have meant as its word. */
const TAG = /([\p{L}\p{M}\p{N}_])?#( ?)([^\s#、。「」()【】]{1,60})/gu;
/** As far as both sites link it. */
const LINKED = /^[\p{L}\p{M}\p{N}_・ー]+/u;
/** #7119, #9110: numbers to dial. */
const SHORT_DIAL = /^\d{3,5}(?!\d)/u;
/** Tags of campaigns for or against something: others fill them, and the city stands among them (2022: 「#…いらない」). */
const CONTESTED =
  /(?:いらない|要らない|反対(?!側)|許さない|許すな|やめろ|辞めろ|やめさせ|打倒|追放|抗議|廃止しろ|を守れ|を止めろ|ぶっ壊|不買|ボイコット|拡散希望|拡散して|続投|退陣)/u;
/** An open question to everybody invites answers that the city does not want beside its name. */
const OPEN = /^(?:教えて|聞かせて|語ろう)|(?:に言いたいこと|への不満|に望むこと|あるある|大喜利)$/u;

/** Hashtags go out with the city's name and cannot be taken back; only ever a hint. */
export const hashtag = defineRule<'text', MessageId>({
  id: 'hashtag',
  clause: '4-4-3',
  severity: 'note',
  needs: 'text',
  title: { ja: 'ハッシュタグ', en: 'Hashtag' },
  why: {
    ja: 'ハッシュタグは一文字違うと別の話題につながります。意見の分かれるタグや誰でも書き込める呼び掛けは、市の名前と並んで広がります。',
    en: 'One wrong letter leads to another topic, and a contested or open tag spreads beside the city’s name.',
  },
  messages: {
    unlinked: {
      message: { ja: 'このままではハッシュタグになりません。', en: 'This will not become a hashtag.' },
      fix: {
        ja: '#の前に空白を入れ、#のすぐ後に文字を書いてください（数字だけのタグは使えません）。',
        en: 'Put a space before # and a word right after it; digits alone do not link.',
      },
    },
    cut: {
      message: { ja: 'タグは「#{linked}」で途切れます。', en: 'The tag ends at “#{linked}”.' },
      fix: { ja: '記号を除くか、空白で区切ってください。', en: 'Leave the sign out or put a space.' },
    },
    misspelt: {
      message: { ja: '「{name}」の打ち間違いかもしれません。', en: 'Perhaps a slip for “{name}”.' },
      fix: { ja: '文字を確かめてください。', en: 'Check the letters.' },
    },
    contested: {
      message: { ja: '賛否の呼び掛けに使われる形のタグです。', en: 'A tag of the kind used for or against something.' },
      fix: {
        ja: 'タグの投稿一覧を見て、並んで困らないか確かめてください。',
        en: 'Look at what stands under the tag first.',
      },
    },
    open: {
      message: { ja: '誰でも書き込める呼び掛けのタグです。', en: 'An open call that anybody can fill.' },
      fix: {
        ja: '望まない投稿が並んだときの対応を決めてから使ってください。',
        en: 'Decide beforehand what to do about unwanted posts.',
      },
    },
  },
  *check(context) {
    const { normal } = context.text;
    for (const match of normal.matchAll(TAG)) {
      const [whole, before, space, word = ''] = match;
      const start = match.index + (before?.length ?? 0);
      const end = match.index + whole.length;
      if (isInsideAddress(normal, start) || SHORT_DIAL.test(word)) continue;
      const linked = LINKED.exec(word)?.[0] ?? '';
      if (before !== undefined || space !== '' || !/\p{L}/u.test(linked)) {
        if (/\p{L}/u.test(word)) yield { messageId: 'unlinked', start, end };
        continue;
      }
      const tag = { start, end: start + 1 + linked.length };
      const rest = word.slice(linked.length);
      if (/^[-‐&＆'’.·+/:][\p{L}\p{N}]/u.test(rest)) yield { messageId: 'cut', start, end, data: { linked } };
      const name = meantName(linked, context);
      if (name !== undefined) yield { messageId: 'misspelt', ...tag, data: { name } };
      else if (CONTESTED.test(linked)) yield { messageId: 'contested', ...tag };
      else if (OPEN.test(linked)) yield { messageId: 'open', ...tag };
    }
  },
});

/** https://…/#top and the like. */
function isInsideAddress(normal: string, hash: number): boolean {
  return /https?:\/\/[!-~]{0,200}$/iu.test(normal.slice(Math.max(0, hash - 200), hash));
}

/** A name of the city or its places from which the tag is one letter away: 秋芳台 for 秋吉台. */
function meantName(tag: string, { policy: { pack } }: TextContext): string | undefined {
  const names = [pack.municipality.name, ...pack.lexicon.places.map(({ surface }) => surface)];
  if (names.includes(tag)) return undefined;
  return names.find((name) => name.length >= 3 && name.length === tag.length && editDistance(name, tag, 1) === 1);
}

export const cases: RuleCases = {
  quiet: [
    { text: '紅葉が見頃です #美祢市 #秋吉台 #秋芳洞 #カルスト' },
    { text: '＃美祢市　＃秋吉台' },
    { text: '#美祢市！ #みね・ぐらし、#Mine2026' },
    { text: 'ページ https://www.city.mine.lg.jp/#top をご覧ください。' },
    { text: '迷ったら#7119へ、道路の穴は#9910へ。' },
    { text: '#1 受付 #2 開会' },
    { text: '#ふるさと納税 #差別のない社会を' },
  ],
  flagged: [
    { text: '見頃です#秋吉台', spans: ['#秋吉台'], messageId: 'unlinked', severity: 'note' },
    { text: '見頃です # 秋吉台', spans: ['# 秋吉台'], messageId: 'unlinked' },
    { text: '収穫です #Mine-Farm 🍐', spans: ['#Mine-Farm'], messageId: 'cut' },
    { text: '草紅葉がきれい #秋芳台', spans: ['#秋芳台'], messageId: 'misspelt' },
    { text: '#美弥市 の秋', spans: ['#美弥市'], messageId: 'misspelt' },
    { text: '声を上げよう #大型開発反対', spans: ['#大型開発反対'], messageId: 'contested' },
    { text: '#教えて美祢市 の投稿を募集！', spans: ['#教えて美祢市'], messageId: 'open' },
  ],
};
