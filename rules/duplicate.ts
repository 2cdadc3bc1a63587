import { readDates } from '../lib/calendar/japanese-date.ts';
import { defineRule, type Report, type RuleCases, type TextContext } from '../lib/engine/rule.ts';
import { spansOf } from '../lib/text/any-of.ts';
import { normalizeText } from '../lib/text/normalize.ts';
import { type Shape, shapeOf, similarity } from './duplicate/similarity.ts';

type MessageId = 'same' | 'kept';

/** From here on a text is an earlier one filled in anew. */
const NEAR = 0.6;

/** What changes from one report to the next: unchanged in a reworked text it may be left over (川越市: 「氾濫した」 of the flood before). */
const LEVEL = /(?:警戒)?レベル[1-5]/gu;
const STATE =
  /氾濫(?:しました|しています|した|が発生|発生|のおそれ|危険)|避難指示|高齢者等避難|緊急安全確保|避難所を?開設|解除/gu;
const AS_OF = /(?:\d{1,2}月\d{1,2}日[^\d\n]{0,5})?(?:午前|午後)?\d{1,2}(?:時(?:半|\d{1,2}分)?|:\d{2})現在/gu;
const EDITION = /第\d{1,3}[回号弾期]/gu;

/** The account's own earlier texts, where they are known: the same again, or an old one in which something was forgotten. */
export const duplicate = defineRule<'text', MessageId>({
  id: 'duplicate',
  clause: '4-4-3',
  severity: 'caution',
  needs: 'text',
  title: { ja: '前の投稿との重なり', en: 'Like an earlier post' },
  why: {
    ja: '同じ文章を繰り返して凍結された公式アカウントや、前の文章を直し忘れて誤った避難情報を流した例があります。',
    en: 'An official account was frozen for repeating one text, and an old text reused in haste has carried a false evacuation notice.',
  },
  messages: {
    same: {
      message: {
        ja: 'このアカウントですでに{count}回投稿した文章と同じです。',
        en: 'The same text was posted from this account before (times: {count}).',
      },
      fix: {
        ja: '投稿済みでないかを確かめてください。もう一度知らせるときは「〇時現在」など、今回の情報を書き足してください。',
        en: 'Make sure that it has not been posted already. To tell it again, add what is new, such as the time.',
      },
    },
    kept: {
      message: {
        ja: '前の投稿を直した文章のようですが、「{quote}」は前のままです。',
        en: 'This seems to be an earlier post reworked, and “{quote}” is as it was.',
      },
      fix: { ja: '今回もそのとおりかを確かめてください。', en: 'Make sure that it is still so.' },
    },
  },
  *check(context) {
    const { previous = [] } = context.draft;
    if (previous.length === 0) return;
    const own = shapeOf(context.text.normal);
    if (own.squeezed === '') return;
    const earlier = earlierOf(previous);
    const count = earlier.filter(({ squeezed }) => squeezed === own.squeezed).length;
    if (count > 0) {
      yield { messageId: 'same', data: { count } };
      return;
    }
    // Of equally like texts the newest: they come newest first.
    const likeness = earlier.map((text) => similarity(text, own));
    const most = Math.max(...likeness);
    if (most >= NEAR) yield* kept(context, earlier[likeness.indexOf(most)]?.normal ?? '');
  },
});

type Earlier = Shape & { readonly normal: string };

/** The same list is asked about at every key. */
const known = new WeakMap<readonly string[], readonly Earlier[]>();

function earlierOf(previous: readonly string[]): readonly Earlier[] {
  const before = known.get(previous);
  if (before) return before;
  const read = previous.map((text) => {
    const { normal } = normalizeText(text);
    return { normal, ...shapeOf(normal) };
  });
  known.set(previous, read);
  return read;
}

/** One report a kind of fact, at its first place. */
function* kept({ text: { normal } }: TextContext, before: string): Generator<Report<MessageId>> {
  // Another day has its own 「15時現在」, and the same day has the same 「第3回」.
  const sameDays = daysOf(normal) === daysOf(before);
  for (const pattern of [LEVEL, STATE, sameDays ? AS_OF : EDITION]) {
    const earlier = new Set(spansOf(pattern, before).map(({ start, end }) => before.slice(start, end)));
    const place = spansOf(pattern, normal).find(({ start, end }) => earlier.has(normal.slice(start, end)));
    if (place) yield { messageId: 'kept', ...place, severity: 'note' };
  }
}

/** The days named in a text, as one string. */
function daysOf(normal: string): string {
  return readDates(normal)
    .dates.filter(({ day }) => day !== undefined)
    .map(({ month, day }) => `${month ?? ''}/${day ?? ''}`)
    .join(' ');
}

const FLOOD =
  '【緊急】びん沼川が氾濫しました。警戒レベル5です。新河岸地区の方は命を守る行動を取ってください。14時30分現在';
const CLASS = '第3回スマホ教室を12月8日(火)10時から市民会館で開きます。定員は20名、申し込みはデジタル推進課まで。';

export const cases: RuleCases = {
  quiet: [
    { text: FLOOD },
    { text: FLOOD, previous: [] },
    { text: '', previous: [''] },
    { text: '図書館は月曜日が休館です。', previous: [FLOOD, CLASS] },
    // What stays the same from time to time may: place, hour, number of seats.
    { text: CLASS.replace('第3回', '第4回').replace('12月8日(火)', '12月15日(火)'), previous: [CLASS] },
    // A correction of the same day is the same edition.
    { text: CLASS.replace('市民会館', '秋芳公民館'), previous: [CLASS] },
    {
      text: '11月24日15時現在、通行止めの道路は3か所です。',
      previous: ['11月23日15時現在、通行止めの道路は5か所です。'],
    },
    {
      text: '美東地区に警戒レベル4避難指示を発令しました。',
      previous: ['秋芳地区の避難所で炊き出しを行います。ご近所お誘い合わせてお越しください。'],
    },
  ],
  flagged: [
    { text: CLASS, previous: [CLASS], spans: [''], messageId: 'same', severity: 'caution' },
    {
      text: `${CLASS}\n`,
      previous: [FLOOD, CLASS.replace('定員は20名', '定員は２０名')],
      spans: [''],
      messageId: 'same',
    },
    {
      text: FLOOD.replace('びん沼川', '入間川').replace('新河岸地区', '南古谷地区'),
      previous: [FLOOD],
      spans: ['氾濫しました', '警戒レベル5', '14時30分現在'],
      messageId: 'kept',
      severity: 'note',
    },
    {
      text: CLASS.replace('12月8日(火)', '12月15日(火)'),
      previous: [FLOOD, CLASS],
      spans: ['第3回'],
      messageId: 'kept',
      severity: 'note',
    },
    {
      text: '秋芳地区に警戒レベル4避難指示を発令しました。17時現在、避難所は3か所です。',
      previous: ['秋芳地区に警戒レベル3高齢者等避難を発令しました。17時現在、避難所は2か所です。'],
      spans: ['17時現在'],
      messageId: 'kept',
    },
  ],
};
