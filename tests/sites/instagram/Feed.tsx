import { useState, type ReactElement } from 'react';
import { useStore } from '../shared/store.ts';
import type { ReplicaComment } from '../contract.ts';
import { styles } from '../shared/styles.ts';
import { CommentForm } from './Comments.tsx';
import { t } from './labels.ts';
import { Anchor, BLANK, Icon, Press } from './parts.tsx';
import { account, editing, openPost, reposted, sharing, setComment, talk, toggleRepost } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  article: `width: 470px; border-bottom: 1px solid ${theme.line}; padding: 12px 0`,
  header: 'display: flex; gap: 8px; align-items: center; padding-bottom: 8px',
  avatar: 'width: 32px; height: 32px; border-radius: 16px; background: rgb(120, 150, 180)',
  photo: 'width: 470px; height: 300px; background: rgb(180, 200, 210); display: block',
  actions: 'display: flex; gap: 14px; padding: 8px 0',
  caption: 'white-space: pre-wrap',
  menu: `position: fixed; inset: 30% auto auto 40%; background: ${theme.background}; border: 1px solid ${theme.line}; display: grid; z-index: 2; padding: 16px; gap: 8px`,
  columns: `display: flex; width: 815px; height: min(600px, 90vh); border: 1px solid ${theme.line}`,
  large: 'flex: 1 1 auto; min-width: 0; background: rgb(180, 200, 210)',
  side: 'width: 335px; flex: none; display: flex; flex-direction: column; padding: 12px',
  talk: 'flex: 1 1 auto; min-height: 0; overflow-y: auto',
});

/** A published post. `open` = its author's account is public: only such posts can be reposted. */
export interface FeedPost {
  readonly code: string;
  readonly author: string;
  readonly caption: string;
  readonly at: string;
  readonly open: boolean;
  readonly comments?: readonly ReplicaComment[];
}

export const feed: readonly FeedPost[] = [
  {
    code: 'DAbc00001',
    author: 'yamaguchi_pref',
    caption: '秋芳洞の秋🍁\n#山口県',
    at: '2026-11-20T01:00:00.000Z',
    open: true,
    comments: [{ id: '18000000000000001', author: 'tabi_no_neko', text: '何時まで入れますか？' }],
  },
  {
    code: 'DAbc00002',
    author: 'karst_bakery',
    caption: 'パートさん募集中🍞',
    at: '2026-11-20T02:00:00.000Z',
    open: true,
  },
  { code: 'DAbc00003', author: 'kagi_account', caption: 'ひみつ', at: '2026-11-20T03:00:00.000Z', open: false },
  {
    code: 'DAbc00004',
    author: 'minecity_official',
    caption: '秋吉台の山焼き\n#美祢市',
    at: '2026-11-20T04:00:00.000Z',
    open: true,
    comments: [{ id: '18000000000000002', author: 'tabi_no_neko', text: '駐車場はありますか？' }],
  },
  {
    code: 'DAbc00005',
    author: 'yamada_taro.2026',
    caption: '次の市長選は、山田太郎に清き一票を！',
    at: '2026-11-20T05:00:00.000Z',
    open: true,
  },
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

/** What stands in a feed's `article` (SITES 2.4). */
function PostBody({ post }: { post: FeedPost }): ReactElement {
  return (
    <div>
      <PostHeader post={post} />
      <img src={BLANK} alt="" className={c.photo} />
      <Actions post={post} />
      <Words post={post} />
      <CommentForm code={post.code} />
    </div>
  );
}

/** A post in its own window or on its own page: picture, and a column with the comment box at its foot. */
export function PostColumns({ post }: { post: FeedPost }): ReactElement {
  return (
    <div className={c.columns}>
      <img src={BLANK} alt="" className={c.large} />
      <div className={c.side}>
        <PostHeader post={post} />
        <div className={c.talk}>
          <Words post={post} />
        </div>
        <Actions post={post} />
        <CommentForm code={post.code} />
      </div>
    </div>
  );
}

function PostHeader({ post }: { post: FeedPost }): ReactElement {
  const own = useStore(account) === post.author;
  const [menu, setMenu] = useState(false);
  return (
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
      {own ? (
        <Press onPress={() => setMenu(true)}>
          <Icon name={t.more} d="M5 12h1M12 12h1M19 12h1" />
        </Press>
      ) : null}
      {menu ? (
        <div role="dialog" className={c.menu}>
          <button
            type="button"
            onClick={() => {
              setMenu(false);
              editing.update(() => ({ code: post.code, caption: post.caption }));
            }}
          >
            {t.edit}
          </button>
          <button type="button" onClick={() => setMenu(false)}>
            {t.cancel}
          </button>
        </div>
      ) : null}
    </header>
  );
}

/** Caption and comments. */
export function Words({ post }: { post: FeedPost }): ReactElement {
  const comments = useStore(talk)[post.code] ?? post.comments ?? [];
  return (
    <div>
      <div className={c.caption}>
        <Anchor to={`/${post.author}/`}>{post.author}</Anchor> <span dir="auto">{post.caption}</span>
      </div>
      {comments.map(({ id, author, text }) => (
        <div key={id}>
          <Anchor to={`/${author}/`}>{author}</Anchor> <span dir="auto">{text}</span>{' '}
          <Anchor to={`/p/${post.code}/c/${id}/`}>
            <time dateTime={post.at}>1d</time>
          </Anchor>{' '}
          <Press onPress={() => setComment(post.code, `@${author} `)}>{t.reply}</Press>
          <Press>
            <Icon name={t.like} size={16} d="M12 21L3 12l5-8 4 4 4-4 5 8z" />
          </Press>
        </div>
      ))}
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
      <Press onPress={() => openPost(post.code)}>
        <Icon name={t.comment} d="M3 3h18v14H9l-6 4z" />
      </Press>
      {post.open ? (
        <Press onPress={() => toggleRepost(post.code)}>
          <Icon name={done ? t.unrepost : t.repost} d="M4 8h12l-3-3M20 16H8l3 3" />
        </Press>
      ) : null}
      <Press onPress={() => sharing.update(() => post.code)}>
        <Icon name={t.share} d="M22 3L9 12M22 3l-7 18-4-9-9-4z" />
      </Press>
      <Press>
        <Icon name={t.save} d="M5 3h14v18l-7-6-7 6z" />
      </Press>
    </section>
  );
}
