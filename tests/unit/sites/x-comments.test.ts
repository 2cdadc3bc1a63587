// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createXComments } from '../../../lib/sites/x/comments.ts';

const article = (id: string, handle: string, text = '本文'): string =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet"><div data-testid="User-Name"><div><a href="/${handle}">名前</a></div>
    <div><a href="/${handle}/status/${id}"><time></time></a></div></div><div data-testid="tweetText">${text}</div></article></div>`;
const heading = '<div data-testid="cellInnerDiv"><h2>さらに見つける</h2></div>';

function show(path: string, ...cells: readonly string[]): void {
  window.history.replaceState(null, '', path);
  const page = `<main><div data-testid="primaryColumn">${cells.join('')}</div></main>`;
  document.body.replaceChildren(document.createRange().createContextualFragment(page));
}
const ids = (comments: ReturnType<typeof createXComments>): readonly string[] =>
  comments.comments(document).map(({ view }) => view.id);

describe('replies on the page of a post', () => {
  test('younger than the post, neither what it answers nor itself', () => {
    show(
      '/city/status/200',
      article('100', 'before'),
      article('200', 'city'),
      article('300', 'a'),
      article('1000', 'b'),
    );
    const comments = createXComments();
    expect(comments.post(document)).toEqual({ id: '200', addressed: 'city', author: 'city' });
    expect(ids(comments)).toEqual(['300', '1000']);
  });

  test('still known when the list has taken the post itself away', () => {
    show('/city/status/200', article('200', 'city'), article('300', 'a'));
    const comments = createXComments();
    expect(ids(comments)).toEqual(['300']);
    show('/city/status/200', article('300', 'a'), article('400', 'b'));
    expect(ids(comments)).toEqual(['300', '400']);
  });

  test('not what the site recommends below, also when its heading is gone', () => {
    show('/city/status/200', article('200', 'city'), article('300', 'a'), heading, article('400', 'b'));
    const comments = createXComments();
    expect(ids(comments)).toEqual(['300']);
    show('/city/status/200', article('300', 'a'), article('400', 'b'), article('500', 'c'));
    expect(ids(comments)).toEqual(['300']);
  });

  test.each(['/home', '/city', '/city/status/200/photo/1', '/i/bookmarks'])('no post of its own: %s', (path) => {
    show(path, article('200', 'city'), article('300', 'a'));
    const comments = createXComments();
    expect(comments.post(document)).toBeUndefined();
    expect(ids(comments)).toEqual([]);
  });

  test('before the post has shown whose it is, nothing', () => {
    show('/city/status/200', article('300', 'a'));
    const comments = createXComments();
    expect(comments.post(document)?.author).toBeUndefined();
    expect(ids(comments)).toEqual([]);
  });
});
