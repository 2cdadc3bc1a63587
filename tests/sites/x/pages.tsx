import { useState, type ReactElement } from 'react';
import { styles } from '../shared/styles.ts';
import { homeComposer, inlineReplyTo } from './actions.ts';
import { Article } from './Article.tsx';
import { ComposerView } from './ComposerView.tsx';
import { t } from './labels.ts';
import { findPost, timeline, type Post } from './posts.ts';
import { theme } from './theme.ts';

const c = styles({
  title: `font-size: 20px; margin: 0; padding: 16px; border-bottom: 1px solid ${theme.line}`,
  composer: `border-bottom: 1px solid ${theme.line}`,
});

export const Home = (): ReactElement => (
  <>
    <h2 className={c.title}>{t.home}</h2>
    <div className={c.composer}>
      <ComposerView store={homeComposer} place="inline" />
    </div>
    <Cells posts={timeline} />
  </>
);

const Cells = ({ posts }: { posts: readonly Post[] }): ReactElement => (
  <section role="region">
    <div>
      {posts.map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <Article post={post} />
        </div>
      ))}
    </div>
  </section>
);

/** `/<handle>/status/<id>`: the post, and the reply box that opens when it gets the focus. */
export function Status({ id }: { id: string }): ReactElement {
  const post = findPost(id);
  if (!post) return <h2 className={c.title}>404</h2>;
  return (
    <div data-testid="cellInnerDiv">
      <Article post={post} focused />
      <InlineReply key={id} post={post} />
    </div>
  );
}

function InlineReply({ post }: { post: Post }): ReactElement {
  const [expanded, setExpanded] = useState(false);
  return (
    <div data-testid="inline_reply_offscreen">
      <ComposerView store={inlineReplyTo(post)} place="inline" expanded={expanded} onFocus={() => setExpanded(true)} />
    </div>
  );
}

export const Profile = ({ handle }: { handle: string }): ReactElement => (
  <>
    <h2 className={c.title}>@{handle}</h2>
    <Cells posts={timeline.filter(({ author }) => author.handle === handle)} />
  </>
);
