import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { normalizeText } from '../lib/text/normalize.ts';

/** Words that fill one slot: a section, a name. */
const MOST_IN_SLOT = 30;
/** Hashtags, links, emoji, ornaments and closing marks may stand behind the signature: all but words and brackets. Emoji keycaps come as circled digits. */
const BEHIND =
  /https?:\/\/[\w./?=&%#~:-]{1,300}|[#＃][\p{L}\p{M}\p{N}_・ー]{1,60}|[☆★]彡|[\p{S}\p{Po}\p{Pd}\p{Me}\u2460-\u2468\u24EAー\s]|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\uFE0F/gu;

/** 末尾の署名, where the pack asks for one (`content.signature`): who speaks for the city. */
export const signature = defineRule<'text', 'missing'>({
  id: 'signature',
  clause: '4-2-2',
  severity: 'caution',
  needs: 'text',
  scope: 'whole',
  title: { ja: '署名', en: 'Signature' },
  why: {
    ja: '誰の担当かが分かると、問い合わせる先が分かり、なりすましとも見分けられます。',
    en: 'It tells whom to ask, and tells the real account from an impostor.',
  },
  messages: {
    missing: {
      message: { ja: '末尾に「{signature}」の形の署名がありません。', en: 'The post does not end with “{signature}”.' },
      fix: { ja: '末尾に署名を書き足してください。', en: 'Add it at the end.' },
    },
  },
  *check({ text: { normal }, policy: { pack } }) {
    const { signature: asked } = pack.content;
    if (asked === null || normal.trim() === '' || endsWith(normal, asked)) return;
    yield { messageId: 'missing', data: { signature: asked } };
  },
});

/** Whether the text ends as the template does, ○ standing for up to thirty characters of one line. */
function endsWith(normal: string, template: string): boolean {
  const parts = template.split(/○+/u).map((part) => normalizeText(part).normal.trim());
  return endsOf(normal).some((end) => isSignedBefore(normal, end, parts.toReversed()));
}

/** `parts`: of the template between its slots, last first. */
function isSignedBefore(normal: string, end: number, [last = '', ...others]: readonly string[]): boolean {
  if (!normal.endsWith(last, end)) return false;
  let slotEnd = end - last.length;
  for (const part of others) {
    const from = Math.max(0, slotEnd - MOST_IN_SLOT - part.length);
    const found = normal.slice(from, slotEnd - 1).lastIndexOf(part);
    if (found < 0 || normal.slice(from + found + part.length, slotEnd).includes('\n')) return false;
    slotEnd = from + found;
  }
  return true;
}

/** Where the words may end: at the very end, or before any of what stands behind them; last first. */
function endsOf(text: string): number[] {
  let ends: number[] = [];
  let reached = 0;
  for (const { index, 0: found } of text.matchAll(BEHIND)) {
    if (index !== reached) ends = [];
    ends.push(index);
    reached = index + found.length;
  }
  return [text.length, ...(reached === text.length ? ends.reverse() : [])];
}

const pack = 'example.mihon';

export const cases: RuleCases = {
  quiet: [
    { text: '図書館は月曜日が休館です。' },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）', pack },
    { text: '図書館は月曜日が休館です。\n(担当:生涯学習課)\n#みほん市 https://city.mihon.example/toshokan', pack },
    { text: '図書館は月曜日が休館です（担当：生涯学習課）。', pack },
    { text: '図書館は月曜日が休館です！（担当：生涯学習課）！📚❤️\n#みほん市 🇯🇵', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）☆', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）★☆彡', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）〜', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）…', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）。。。♬※', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）1️⃣ #️⃣', pack },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）ー！？', pack },
    { text: `図書館は月曜日が休館です。（担当：生涯学習課）${'📚 '.repeat(40)}`, pack },
    { text: '', media: [{ type: 'image' }], pack },
  ],
  flagged: [
    { text: '図書館は月曜日が休館です。', pack, spans: [''], messageId: 'missing', severity: 'caution' },
    { text: '（担当：生涯学習課）図書館は月曜日が休館です。', pack, spans: [''] },
    { text: '図書館は月曜日が休館です。（担当：）', pack, spans: [''] },
    { text: '図書館は月曜日が休館です。生涯学習課）', pack, spans: [''] },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）開館は9時…', pack, spans: [''] },
    { text: `（担当：${'課'.repeat(31)}）`, pack, spans: [''] },
    { text: '（担当：\n生涯学習課）', pack, spans: [''] },
  ],
};
