// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, readBlocks } from '../../../lib/sites/read-editor.ts';

/** Draft.js markup: a block a line, spans as decorators split them. A string is one text node; `null` an empty line. */
type Line = readonly (string | { readonly img: string; readonly hidden?: boolean })[] | null;

function editorOf(lines: readonly Line[]): HTMLElement[] {
  const editor = document.createElement('div');
  for (const line of lines) {
    const block = document.createElement('div');
    block.dataset['block'] = 'true';
    if (line === null) block.append(document.createElement('br'));
    else for (const part of line) block.append(spanOf(part));
    editor.append(block);
  }
  document.body.replaceChildren(editor);
  return [...editor.children].filter((child) => child instanceof HTMLElement);
}

function spanOf(part: string | { readonly img: string; readonly hidden?: boolean }): HTMLElement {
  const span = document.createElement('span');
  if (typeof part === 'string') {
    span.append(part);
    return span;
  }
  const image = document.createElement('img');
  image.alt = part.img;
  span.append(image);
  if (part.hidden) {
    const hidden = document.createElement('span');
    hidden.append(part.img);
    span.append(hidden);
  }
  return span;
}

describe('text of an editor', () => {
  test.each<[string, readonly Line[], string]>([
    ['an empty editor is one empty block', [null], ''],
    ['lines', [['一行目'], ['二行目']], '一行目\n二行目'],
    ['leading, inner and trailing empty lines are real', [null, ['a'], null, null, ['b'], null], '\na\n\n\nb\n'],
    ['hashtags split the line into nodes', [['今日は', '#美祢市', ' です']], '今日は#美祢市 です'],
    ['an emoji as text', [['山焼き', '🔥', '！']], '山焼き🔥！'],
    ['an emoji as image', [['山焼き', { img: '🔥' }, '！']], '山焼き🔥！'],
    ['an emoji as image with the character hidden beside it', [['山焼き', { img: '🔥', hidden: true }]], '山焼き🔥'],
    ['the same emoji twice', [[{ img: '🔥' }, { img: '🔥' }]], '🔥🔥'],
    ['a caret holder is no character', [['\u200Bみね\u200B', '市']], 'みね市'],
  ])('%s', (_name, lines, text) => {
    expect(readBlocks(editorOf(lines)).text).toBe(text);
  });

  test('a line break inside a block counts, the one that keeps the block open does not', () => {
    const block = document.createElement('p');
    const br = () => document.createElement('br');
    block.append('a', br(), 'b', br(), br());
    expect(readBlocks([block]).text).toBe('a\nb\n');
  });
});

describe('lines of an editor of unknown make', () => {
  const lines = (html: string): readonly string[] | undefined => {
    const editor = document.createElement('div');
    editor.append(document.createRange().createContextualFragment(html));
    return linesOf(editor)?.map((line) => line.textContent);
  };
  test.each<[string, string, readonly string[] | undefined]>([
    ['no blocks at all', 'a<br>b', ['ab']],
    ['paragraphs, an empty one between', '<p>a</p><p><br></p><p><span>b</span></p>', ['a', '', 'b']],
    ['blocks in wrappers', '<div><div><div>a</div><div><span>b</span></div></div></div>', ['a', 'b']],
    ['lists', '<p>a</p><ul><li>b</li><li>c</li></ul>', ['a', 'b', 'c']],
    ['blocks in an inline element', '<span><div>a</div><div>b</div></span>', ['a', 'b']],
    ['words between blocks', 'a<div>b</div>', undefined],
    ['a picture between blocks', '<div>b</div><img alt="🔥">', undefined],
    ['white space and comments between blocks', '<p>a</p>\n<!-- --><p>b</p>', ['a', 'b']],
  ])('%s', (_name, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

describe('places in the page', () => {
  const LINES: readonly Line[] = [['開催は', '#美祢市', { img: '🔥' }, 'の\u200B秋吉台'], null, ['清き一票を']];

  test('a phrase over several nodes is one range', () => {
    const read = readBlocks(editorOf(LINES));
    const start = read.text.indexOf('は#美祢市');
    expect(read.rangeOf(start, start + 5)?.toString()).toBe('は#美祢市');
  });

  test('a range begins and ends at an emoji image', () => {
    const read = readBlocks(editorOf(LINES));
    const start = read.text.indexOf('🔥');
    const range = read.rangeOf(start, start + 2);
    expect(range?.cloneContents().querySelector('img')?.alt).toBe('🔥');
    expect(range?.toString()).toBe('');
  });

  test('a range runs over lines and past caret holders', () => {
    const read = readBlocks(editorOf(LINES));
    const start = read.text.indexOf('の秋吉台');
    expect(read.rangeOf(start, start + 'の秋吉台\n\n清き'.length)?.toString()).toBe('の\u200B秋吉台清き');
  });

  test('there is no range where the page has changed since the reading', () => {
    const blocks = editorOf([['清き', '一票']]);
    const read = readBlocks(blocks);
    const node = blocks[0]?.firstChild?.firstChild;
    if (node) node.nodeValue = '別の';
    expect(read.rangeOf(0, 4)).toBeUndefined();
    expect(read.rangeOf(2, 4)?.toString()).toBe('一票');
  });

  test('a caret gives the offset of its place, one outside the text none', () => {
    const blocks = editorOf(LINES);
    const read = readBlocks(blocks);
    const last = blocks[2]?.firstChild?.firstChild;
    if (!last) throw new Error('no text node');
    expect(read.offsetAt(last, 2)).toBe(read.text.indexOf('一票'));
    expect(read.offsetAt(last, 5)).toBe(read.text.length);
    expect(read.offsetAt(document.body, 0)).toBeUndefined();
  });

  test('every span of every text leads to a range with exactly its words', () => {
    const word = fc.stringMatching(/^[a-z美祢市#\u200B🔥]{1,4}$/u);
    const lines = fc.array(fc.option(fc.array(word, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (drawn, a, b) => {
        const read = readBlocks(editorOf(drawn));
        expect(read.text).toBe(drawn.map((line) => (line ?? []).join('').replaceAll('\u200B', '')).join('\n'));
        const [start, end] = [a % (read.text.length + 1), b % (read.text.length + 1)].sort((x, y) => x - y);
        const words = read.text.slice(start, end).replaceAll('\n', '');
        const shown = read
          .rangeOf(start ?? 0, end ?? 0)
          ?.toString()
          .replaceAll('\u200B', '');
        expect(shown ?? '').toBe(words);
      }),
      { numRuns: 200 },
    );
  });
});
