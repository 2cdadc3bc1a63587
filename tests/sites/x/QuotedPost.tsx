import type { ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { EmojiText } from './EmojiText.tsx';
import { testId } from './ids.ts';
import type { Post } from './posts.ts';
import { theme } from './theme.ts';
import { VerifiedBadge } from './VerifiedBadge.tsx';

const c = styles({
  card: `border: 1px solid ${theme.line}; border-radius: 16px; padding: 12px; margin-top: 8px`,
  handle: `color: ${theme.muted}`,
});

/** A quoted post: no test id of its own, its handle is text and no link (SITES 1.9). */
export function QuotedPost({ post }: { post: Post }): ReactElement {
  return (
    <div role="link" tabIndex={0} className={c.card}>
      <div data-testid={testId('User-Name')}>
        <div>
          <span>{post.author.name}</span>
          <VerifiedBadge kind={post.author.badge} />
        </div>
        <div className={c.handle}>
          <span>@{post.author.handle}</span> · <time dateTime={post.at}>{post.at.slice(5, 10)}</time>
        </div>
      </div>
      <div data-testid="tweetText" lang="ja">
        <EmojiText text={post.text} />
      </div>
    </div>
  );
}
