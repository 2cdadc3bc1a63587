import type { ReactElement } from 'react';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CommentForm } from './Comments.tsx';
import { t } from './labels.ts';
import { Anchor, BLANK, Icon, Press } from './parts.tsx';
import { reposted, setComment, toggleRepost } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  article: `width: 470px; border-bottom: 1px solid ${theme.line}; padding: 12px 0`,
  header: 'display: flex; gap: 8px; align-items: center; padding-bottom: 8px',
  avatar: 'width: 32px; height: 32px; border-radius: 16px; background: rgb(120, 150, 180)',
  photo: 'width: 470px; height: 300px; background: rgb(180, 200, 210); display: block',
  actions: 'display: flex; gap: 14px; padding: 8px 0',
  caption: 'white-space: pre-wrap',
});

/** A published post. `open` = its author's account is public: only such posts can be reposted. */
export interface FeedPost {
  readonly code: string;
  readonly author: string;
  readonly caption: string;
  readonly at: string;
  readonly open: boolean;
  readonly comment?: { readonly author: string; readonly text: string };
}

export const feed: readonly FeedPost[] = [
  {
    code: 'DAbc00001',
    author: 'yamaguchi_pref',
    caption: '秋芳洞の秋🍁\n#山口県',
    at: '2026-11-20T01:00:00.000Z',
    open: true,
    comment: { author: 'tabi_no_neko', text: '何時まで入れますか？' },
  },
  {
    code: 'DAbc00002',
    author: 'karst_bakery',
    caption: 'パートさん募集中🍞',
    at: '2026-11-20T02:00:00.000Z',
    open: true,
  },
  { code: 'DAbc00003', author: 'kagi_account', caption: 'ひみつ', at: '2026-11-20T03:00:00.000Z', open: false },
];

export const Feed = (): ReactElement => (
  <div>
    {feed.map((post) => (
      <article key={post.code} className={c.article}>
        <PostBody post={post} />
      </article>
    ))}
  </div>
);

/** What stands in a feed's `article`, and on the post's own page without one (SITES 2.4). */
export function PostBody({ post }: { post: FeedPost }): ReactElement {
  return (
    <div>
      <header className={c.header}>
        <Anchor to={`/${post.author}/`}>
          <img src={BLANK} alt={t.picture(post.author)} className={c.avatar} />
        </Anchor>
        <Anchor to={`/${post.author}/`}>
          <span>{post.author}</span>
        </Anchor>
        <Anchor to={`/p/${post.code}/`}>
          <time dateTime={post.at}>{post.at.slice(5, 10)}</time>
        </Anchor>
      </header>
      <img src={BLANK} alt="" className={c.photo} />
      <Actions post={post} />
      <div className={c.caption}>
        <Anchor to={`/${post.author}/`}>{post.author}</Anchor> <span dir="auto">{post.caption}</span>
      </div>
      {post.comment ? (
        <div>
          <Anchor to={`/${post.comment.author}/`}>{post.comment.author}</Anchor>{' '}
          <span dir="auto">{post.comment.text}</span>
          <Press onPress={() => setComment(post.code, `@${post.comment?.author ?? ''} `)}>{t.reply}</Press>
          <Press>
            <Icon name={t.like} size={16} d="M12 21L3 12l5-8 4 4 4-4 5 8z" />
          </Press>
        </div>
      ) : null}
      <CommentForm code={post.code} />
    </div>
  );
}

function Actions({ post }: { post: FeedPost }): ReactElement {
  const done = useStore(reposted).has(post.code);
  return (
    <section className={c.actions}>
      <Press>
        <Icon name={t.like} d="M12 21L3 12l5-8 4 4 4-4 5 8z" />
      </Press>
      <Press>
        <Icon name={t.comment} d="M3 3h18v14H9l-6 4z" />
      </Press>
      {post.open ? (
        <Press onPress={() => toggleRepost(post.code)}>
          <Icon name={done ? t.unrepost : t.repost} d="M4 8h12l-3-3M20 16H8l3 3" />
        </Press>
      ) : null}
      <Press>
        <Icon name={t.share} d="M22 3L9 12M22 3l-7 18-4-9-9-4z" />
      </Press>
      <Press>
        <Icon name={t.save} d="M5 3h14v18l-7-6-7 6z" />
      </Press>
    </section>
  );
}
