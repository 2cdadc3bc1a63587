// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { createInstagramComments } from '../../../lib/sites/instagram/comments.ts';
import type { CommentAdapter } from '../../../lib/sites/comment-adapter.ts';
import { showPage } from './instagram-page.ts';

const header = (author: string, code: string): string =>
  `<header><a href="/${author}/">${author}</a><a href="/p/${code}/"><time></time></a></header>`;
const commentTo = (code: string, id: string, author: string): string =>
  `<div><a href="/${author}/">${author}</a> <span dir="auto">いいね</span> <a href="/p/${code}/c/${id}/"><time></time></a></div>`;
const post = (author: string, code: string): string =>
  `<div>${header(author, code)}${commentTo(code, '18', 'tabi_no_neko')}</div>`;

let comments: CommentAdapter;
beforeEach(() => {
  comments = createInstagramComments();
});
const found = (): readonly string[] => comments.comments(document).map(({ view }) => `${view.author} ${view.id}`);

test.each(['/p/BBB/', '/minecity_official/p/BBB/', '/p/BBB/c/18/'])('the post of an address: %s', (path) => {
  showPage({ path, main: post('minecity_official', 'BBB') });
  expect(comments.post(document)).toEqual({ id: 'BBB', addressed: undefined, author: 'minecity_official' });
  expect(found()).toEqual(['tabi_no_neko 18']);
});

describe('the address has changed and the page not yet', () => {
  test.each([
    ['the page of another post', post('karst_bakery', 'AAA')],
    ['a profile', '<header><a href="/karst_bakery/">karst_bakery</a></header>'],
  ])('from %s: whose post it is, is not known', (_, main) => {
    showPage({ path: '/p/BBB/', main });
    expect(comments.post(document)).toEqual({ id: 'BBB', addressed: undefined, author: undefined });
    expect(found()).toEqual([]);
  });

  test('a post in a window over the feed', () => {
    showPage({ path: '/p/BBB/', dialog: `<div role="dialog"><article>${post('karst_bakery', 'AAA')}</article></div>` });
    expect(comments.post(document)?.author).toBeUndefined();
    expect(found()).toEqual([]);
  });
});

test('a comment in a part that can be pressed as a whole; what can be pressed in the comment is none of its words', () => {
  const inner = `<a href="/tabi_no_neko/">tabi_no_neko</a><button><span dir="auto">翻訳を見る</span></button>
    <span dir="auto">いいね</span><a href="/p/BBB/c/18/"><time></time></a>`;
  showPage({
    path: '/p/BBB/',
    main: `${header('minecity_official', 'BBB')}<ul><div role="button"><li><div>${inner}</div></li></div></ul>`,
  });
  expect(comments.comments(document).map(({ view }) => view.text)).toEqual(['いいね']);
});
