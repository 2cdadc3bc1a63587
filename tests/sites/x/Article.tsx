import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { navigate } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { openComposer } from './actions.ts';
import { EmojiText } from './EmojiText.tsx';
import { has } from '../shared/quirks.ts';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { Avatar, IconButton } from './parts.tsx';
import { Press } from './Press.tsx';
import { reposted, type Post } from './posts.ts';
import { QuotedPost } from './QuotedPost.tsx';
import { hideTooltip, openRepostMenu, showTooltip } from './RepostMenu.tsx';
import { theme } from './theme.ts';
import { VerifiedBadge } from './VerifiedBadge.tsx';

const c = styles({
  article: `display: block; padding: 12px 16px; border-bottom: 1px solid ${theme.line}`,
  context: `color: ${theme.muted}; font-size: 13px; padding-left: 52px`,
  row: 'display: flex; gap: 12px',
  body: 'flex: 1 1 auto; min-width: 0',
  name: 'display: flex; gap: 4px; flex-wrap: wrap',
  handle: `color: ${theme.muted}`,
  text: 'white-space: pre-wrap; overflow-wrap: anywhere',
  photo: 'height: 160px; border-radius: 16px; background: rgb(180, 200, 210); margin-top: 8px',
  actions: 'display: flex; justify-content: space-between; max-width: 425px; padding-top: 4px',
});

/** One published post (SITES 1.9). `focused`: the post whose own page this is. */
export function Article({ post, focused = false }: { post: Post; focused?: boolean }): ReactElement {
  const Frame = has('renamed-posts') ? 'div' : 'article';
  // The site's shortcut for the focused post.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const button = event.currentTarget.querySelector('[data-testid="retweet"]');
    if (event.key === 't' && event.target === event.currentTarget && button && !post.author.locked)
      openRepostMenu(post, button.getBoundingClientRect());
  };
  const article = (
    <Frame
      role="article"
      data-testid={testId('tweet')}
      tabIndex={focused ? -1 : 0}
      className={c.article}
      onKeyDown={onKeyDown}
    >
      {post.repostedBy ? (
        <div className={c.context}>
          <span data-testid="socialContext">
            {post.repostedBy}
            {t.reposted}
          </span>
        </div>
      ) : null}
      <div className={c.row}>
        <Avatar handle={post.author.handle} />
        <div className={c.body}>
          <UserName post={post} />
          <div data-testid="tweetText" dir="auto" lang="ja" className={c.text}>
            <EmojiText text={post.text} />
          </div>
          {post.photos ? <div data-testid="tweetPhoto" className={c.photo} role="img" aria-label="photo" /> : null}
          {post.quoted ? <QuotedPost post={post.quoted} /> : null}
          <Actions post={post} />
        </div>
      </div>
    </Frame>
  );
  return post.promoted ? <div data-testid="placementTracking">{article}</div> : article;
}

/** Exactly two children: the name, then handle, permalink and time. A promoted post has no time. */
function UserName({ post }: { post: Post }): ReactElement {
  const { author } = post;
  const permalink = `/${author.handle}/status/${post.id}`;
  return (
    <div data-testid={testId('User-Name')} className={c.name}>
      <div>
        <Anchor to={`/${author.handle}`}>
          <span>{author.name}</span>
        </Anchor>
        <VerifiedBadge kind={author.badge} />
        {author.locked ? <svg data-testid="icon-lock" width="16" height="16" aria-hidden="true" /> : null}
      </div>
      <div className={c.handle}>
        <Anchor to={`/${author.handle}`}>
          <span>@{author.handle}</span>
        </Anchor>
        {post.promoted ? null : (
          <>
            {' · '}
            <Anchor to={permalink}>
              <time dateTime={post.at}>{post.at.slice(5, 10)}</time>
            </Anchor>
          </>
        )}
      </div>
    </div>
  );
}

export function Anchor({
  to,
  children,
  testId: id,
}: {
  to: string;
  children: ReactNode;
  testId?: string | undefined;
}): ReactElement {
  return (
    <a
      href={to}
      data-testid={id}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}

function Actions({ post }: { post: Post }): ReactElement {
  const done = useStore(reposted).has(post.id);
  return (
    <div role="group" className={c.actions}>
      <IconButton testId="reply" icon="reply" label={t.reply} onPress={() => openComposer('reply', post)} />
      <Press
        testId={done ? 'unretweet' : 'retweet'}
        label={done ? t.undoRepost : t.repost}
        popup="menu"
        onPointer={(rect) => (rect ? showTooltip(t.repost, rect) : hideTooltip())}
        disabled={post.author.locked}
        onPress={(event) => openRepostMenu(post, event.currentTarget.getBoundingClientRect())}
      >
        ⟲
      </Press>
      <IconButton testId="like" icon="like" label={t.like} />
      <IconButton testId="bookmark" icon="bookmark" label={t.bookmark} />
      <IconButton testId="caret" icon="more" label={t.more} />
    </div>
  );
}
