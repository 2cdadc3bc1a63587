// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createXPosts } from '../../../lib/sites/x/posts.ts';
import { post, quoteCard, showPage } from './x-page.ts';

const posts = createXPosts();
const read = (more: string) => {
  showPage({ home: `<div>${more}</div>` });
  const article = document.querySelector('article');
  return article ? posts.read(article) : undefined;
};

describe('reading', () => {
  test('author, words, and the quoted post apart from them', () => {
    const quoting = post('tabi_no_neko', '最高').replace(
      '</article>',
      `${quoteCard('karst_bakery', '募集')}</article>`,
    );
    expect(read(quoting)).toMatchObject({
      author: { handle: 'tabi_no_neko', name: '名前', verified: 'none' },
      text: '最高',
      quoted: { author: { handle: 'karst_bakery' }, text: '募集' },
    });
  });

  test.each([
    ['emoji alone', '<img alt="🍁">', '🍁'],
    ['right to left', 'سلام', 'سلام'],
  ])('%s', (_, words, text) => {
    expect(read(post('tabi_no_neko', words))?.text).toBe(text);
  });

  test('an author without a handle has none; a post that is gone is none', () => {
    const nameless = '<article data-testid="tweet"><div data-testid="User-Name"><span>名前</span></div></article>';
    expect(read(nameless)).toMatchObject({ id: '', url: '', author: { handle: '', name: '名前' } });
    expect(read('<article data-testid="tweet"><span>このポストは削除されました</span></article>')).toBeUndefined();
  });
});

describe('the menu', () => {
  test.each([
    ['that reposts', 'retweetConfirm', 'リポスト', true],
    ['that takes a repost back: nothing is passed on', 'unretweetConfirm', '', false],
  ])('%s', (_, testId, label, isMenu) => {
    showPage({});
    const items = `<div role="menuitem" data-testid="${testId}"><span>リポスト</span></div><a role="menuitem">引用</a>`;
    document
      .querySelector('#layers')
      ?.append(document.createRange().createContextualFragment(`<div role="menu">${items}</div>`));
    expect(posts.shareMenu(document)?.role).toBe(isMenu ? 'menu' : undefined);
    expect(posts.repostLabel(document.body)).toBe(label);
  });
});
