import { defineRule, type RuleCases } from '../lib/engine/rule.ts';
import { normalizeText } from '../lib/text/normalize.ts';

/** Words that fill one slot: a section, a name. */
const MOST_IN_SLOT = 30;
/** Hashtags, links and marks may stand behind the signature. */
const BEHIND = /(?:\s|[#＃][\p{L}\p{M}\p{N}_・ー]{1,60}|https?:\/\/[\w./?=&%#~:-]{1,300})$/u;

/** 末尾の署名, where the pack asks for one (`content.signature`): who speaks for the city. */
export const signature = defineRule<'text', 'missing'>({
  id: 'signature',
  clause: '4-2-2',
  severity: 'caution',
  needs: 'text',
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
  let end = withoutTail(normal).length;
  for (const [index, part] of [...parts].reverse().entries()) {
    // Behind the last part stands the end itself, before each other part the words of a slot.
    const start = index === 0 ? end - part.length : normal.lastIndexOf(part, end - part.length - 1);
    if (start < 0 || normal.slice(start, start + part.length) !== part) return false;
    const slot = normal.slice(start + part.length, end);
    if (slot.length > MOST_IN_SLOT || slot.includes('\n')) return false;
    end = start;
  }
  return true;
}

function withoutTail(text: string): string {
  let rest = text;
  for (let tail = BEHIND.exec(rest); tail; tail = BEHIND.exec(rest)) rest = rest.slice(0, tail.index);
  return rest;
}

const pack = 'example.mihon';

export const cases: RuleCases = {
  quiet: [
    { text: '図書館は月曜日が休館です。' },
    { text: '図書館は月曜日が休館です。（担当：生涯学習課）', pack },
    { text: '図書館は月曜日が休館です。\n(担当:生涯学習課)\n#みほん市 https://city.mihon.example/toshokan', pack },
    { text: '', media: [{ type: 'image' }], pack },
  ],
  flagged: [
    { text: '図書館は月曜日が休館です。', pack, spans: [''], messageId: 'missing', severity: 'caution' },
    { text: '（担当：生涯学習課）図書館は月曜日が休館です。', pack, spans: [''] },
    { text: '図書館は月曜日が休館です。（担当：）', pack, spans: [''] },
    { text: '図書館は月曜日が休館です。生涯学習課）', pack, spans: [''] },
  ],
};
