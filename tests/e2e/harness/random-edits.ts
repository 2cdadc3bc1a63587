import type { Locator } from 'playwright-core';
import { models, paste } from './editor.ts';

/** A stream of numbers below 1 that is the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is typed or pasted: plain words, things that decorate the line, and things that rules object to. */
const PIECES = [
  'お知らせ ',
  'abc 123 ',
  '#美祢市 ',
  '@yamaguchi_pref ',
  'https://www.city.mine.lg.jp/ ',
  '🔥',
  '👨‍👩‍👧',
  '12月8日(水)',
  '清き一票を',
  '、',
];

type Edit =
  | { readonly kind: 'type' | 'paste' | 'compose'; readonly text: string }
  | { readonly kind: 'press'; readonly keys: readonly string[] };

const MOVES: readonly (readonly string[])[] = [
  ['ArrowLeft', 'ArrowLeft'],
  ['ArrowRight'],
  ['Home'],
  ['End'],
  ['ControlOrMeta+End'],
  ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Backspace'],
  ['Backspace', 'Backspace', 'Backspace'],
  ['Delete'],
  ['Enter'],
  ['ControlOrMeta+Z'],
  ['ControlOrMeta+Z', 'ControlOrMeta+Shift+Z'],
];

/** `count` edits as a person makes them, the same for the same seed. */
export function randomEdits(seed: number, count: number): readonly Edit[] {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return Array.from({ length: count }, (): Edit => {
    const kind = random();
    if (kind < 0.35) return { kind: 'type', text: pick(PIECES) };
    if (kind < 0.45) return { kind: 'paste', text: `${pick(PIECES)}\n${pick(PIECES)}` };
    if (kind < 0.55) return { kind: 'compose', text: pick(['美祢', '秋吉台', '日本一']) };
    if (kind < 0.57) return { kind: 'press', keys: ['ControlOrMeta+A', 'Delete'] };
    return { kind: 'press', keys: pick(MOVES) };
  });
}

/**
 * Draft.js takes what was typed or composed into its model in a task of its own: waits until the lines on the screen are
 * the model's. An edit before that meets the old text, and Draft.js itself loses line breaks and characters. Without
 * this wait (200 edits, seeds 2 and 5) the replica alone lost some in one run of ten, with 6 to 40 ms of foreign work
 * a frame in each run that came to its end, and with the extension in four of thirteen: it is the pace, not who takes the
 * time. One frame an edit still left the replica alone with two different texts (seed 2). No person is that fast.
 */
async function agreed(editor: Element): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const shown = (): string => [...editor.querySelectorAll('[data-block]')].map((line) => line.textContent).join('\n');
  // The caret gets into the model by an event of its own, after the key's.
  await frame();
  do await frame();
  while (shown() !== window.__site.models()['home']?.[0]);
}

/** Makes the edits with real key events, pastes and compositions. Resolves to the site's own texts after them. */
export async function makeEdits(editor: Locator, edits: readonly Edit[]): Promise<Record<string, readonly string[]>> {
  const page = editor.page();
  const session = await page.context().newCDPSession(page);
  await editor.focus();
  for (const edit of edits) {
    if (edit.kind === 'type') await page.keyboard.insertText(edit.text);
    else if (edit.kind === 'paste') await paste(editor, edit.text);
    else if (edit.kind === 'press') {
      for (const key of edit.keys) {
        await page.keyboard.press(key);
        await editor.evaluate(agreed);
      }
      continue;
    } else {
      const before = JSON.stringify(await models(page));
      for (const text of ['あ', 'あい'])
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await session.send('Input.insertText', { text: edit.text });
      // Draft.js takes a commit into its model some 20 ms later; nobody types faster.
      await page.waitForFunction((old) => JSON.stringify(window.__site.models()) !== old, before);
    }
    await editor.evaluate(agreed);
  }
  await session.detach();
  return models(page);
}
