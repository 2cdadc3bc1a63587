import { useState, type ReactElement } from 'react';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { homeComposer, inlineReplyTo } from './actions.ts';
import { Article } from './Article.tsx';
import { ComposerView } from './ComposerView.tsx';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { feed, findPost, type Post } from './posts.ts';
import { theme } from './theme.ts';
import { Timeline } from './Timeline.tsx';

const c = styles({
  title: `font-size: 20px; margin: 0; padding: 16px; border-bottom: 1px solid ${theme.line}`,
  tabs: 'display: flex; gap: 24px; padding: 8px 16px',
  composer: `border-bottom: 1px solid ${theme.line}`,
});

/** The composer stands on the first tab only: X takes it away on community tabs and brings it back (SITES 1.11). */
export function Home(): ReactElement {
  const [tab, setTab] = useState<'forYou' | 'community'>('forYou');
  return (
    <>
      <h2 className={c.title}>{t.home}</h2>
      <div role="tablist" className={c.tabs}>
        {(['forYou', 'community'] as const).map((name) => (
          <a
            key={name}
            role="tab"
            href="/home"
            aria-selected={tab === name}
            onClick={(event) => {
              event.preventDefault();
              setTab(name);
            }}
          >
            {t[name]}
          </a>
        ))}
      </div>
      {tab === 'forYou' ? (
        <div className={c.composer}>
          <ComposerView store={homeComposer} place="inline" />
        </div>
      ) : null}
      <Timeline posts={useStore(feed)} />
    </>
  );
}

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
    <div data-testid={testId('inline_reply_offscreen')}>
      <ComposerView store={inlineReplyTo(post)} place="inline" expanded={expanded} onFocus={() => setExpanded(true)} />
    </div>
  );
}

export const Profile = ({ handle }: { handle: string }): ReactElement => (
  <>
    <h2 className={c.title}>@{handle}</h2>
    <Timeline posts={useStore(feed).filter(({ author }) => author.handle === handle)} />
  </>
);
