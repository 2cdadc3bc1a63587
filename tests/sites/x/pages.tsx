import { useState, type ReactElement } from 'react';
import { quirks } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { homeComposer, inlineReplyTo } from './actions.ts';
import { Article } from './Article.tsx';
import { ComposerView } from './ComposerView.tsx';
import { Press } from './Press.tsx';
import { account } from './session.ts';
import { testId } from './ids.ts';
import { t } from './labels.ts';
import { feed, findPost, isReply, type Post } from './posts.ts';
import { theme } from './theme.ts';
import { Timeline } from './Timeline.tsx';

const c = styles({
  title: `font-size: 20px; margin: 0; padding: 16px; border-bottom: 1px solid ${theme.line}`,
  tabs: 'display: flex; gap: 24px; padding: 8px 16px',
  profile: 'padding: 16px; display: flex; flex-direction: column; gap: 8px',
  edit: 'align-self: flex-end',
  bio: 'white-space: pre-wrap',
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
      <Timeline posts={useStore(feed).filter((post) => !isReply(post))} />
    </>
  );
}

/**
 * `/<handle>/status/<id>`: the post, the reply box that opens when it gets the focus, the replies, and below them what
 * the site recommends.
 */
export function Status({ id }: { id: string }): ReactElement {
  const post = findPost(id);
  const posts = useStore(feed);
  if (!post) return <h2 className={c.title}>404</h2>;
  const replies = posts.filter(({ inReplyTo }) => inReplyTo === id);
  return (
    <>
      <div data-testid="cellInnerDiv">
        <Article post={post} focused />
        <InlineReply key={id} post={post} />
      </div>
      <Timeline posts={replies} />
      {replies.length > 0 ? <Recommended posts={posts.filter((other) => isRecommended(other, post))} /> : null}
    </>
  );
}

/** Younger than the post and answering somebody else: by its id alone it could be a reply. */
const isRecommended = (other: Post, post: Post): boolean =>
  other.inReplyTo !== post.id && other.author.handle !== post.author.handle && other.id > post.id;

const Recommended = ({ posts }: { posts: readonly Post[] }): ReactElement => (
  <>
    <div data-testid="cellInnerDiv">
      <h2 className={c.title}>{t.discover}</h2>
    </div>
    {posts.slice(0, 3).map((post) => (
      <div key={post.id} data-testid="cellInnerDiv">
        <Article post={post} />
      </div>
    ))}
  </>
);

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
    <h2 className={c.title}>{handle}</h2>
    <div className={c.profile}>
      <div className={c.edit}>
        {useStore(account) === handle ? <Press label={t.editProfile}>{t.editProfile}</Press> : null}
      </div>
      <div data-testid="UserName">
        <div>{handle}</div>
        <div>
          <span>@{handle}</span>
        </div>
      </div>
      {quirks.bio ? (
        <div data-testid="UserDescription" dir="auto" className={c.bio}>
          <span>{quirks.bio}</span>
        </div>
      ) : null}
      {quirks.link ? (
        <div data-testid="UserProfileHeader_Items">
          <a data-testid="UserUrl" href="https://t.co/Ab12Cd34Ef">
            <span>{quirks.link}</span>
          </a>
        </div>
      ) : null}
      <div>
        <a href={`/${handle}/following`}>12 {t.following}</a>
      </div>
    </div>
    <Timeline posts={useStore(feed).filter(({ author }) => author.handle === handle)} />
  </>
);
