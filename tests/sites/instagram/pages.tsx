import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { has, quirks } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CommentForm } from './Comments.tsx';
import { feed, PostColumns, Words, type FeedPost } from './Feed.tsx';
import { t } from './labels.ts';
import { Anchor, Icon, Press } from './parts.tsx';
import { account, closePost, comments, opened, sharing } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(0, 0, 0, 0.65); display: grid; place-items: center; z-index: 3',
  dialog: `background: ${theme.background}; position: relative`,
  story:
    'width: 400px; height: 90vh; display: flex; flex-direction: column; justify-content: flex-end; background: black',
  answer: 'font: inherit; color: white; background: none; border: 1px solid gray; border-radius: 20px; margin: 12px',
  profile: 'width: 640px; padding: 24px',
  head: 'display: grid; gap: 12px; padding-bottom: 16px',
  bio: 'white-space: pre-wrap',
  reel: 'display: flex; gap: 24px; padding: 24px',
  clip: 'width: 320px; height: 560px; background: rgb(60, 70, 80)',
  talk: `width: 360px; height: 560px; display: flex; flex-direction: column; border: 1px solid ${theme.line}; padding: 12px`,
  people: `background: ${theme.background}; width: 400px; min-height: 320px; display: grid; gap: 12px; padding: 16px; align-content: start`,
  words: 'flex: 1 1 auto; min-height: 0; overflow-y: auto',
});

/** A post opened over the feed. */
export function PostDialog(): ReactElement | null {
  const code = useStore(opened);
  const post = feed.find((candidate) => candidate.code === code);
  if (!post) return null;
  return (
    <div className={c.mask}>
      <div role="dialog" className={c.dialog}>
        <article>
          <PostColumns post={post} />
        </article>
      </div>
      <Press onPress={closePost}>
        <Icon name={t.close} d="M4 4l16 16M20 4L4 20" size={18} />
      </Press>
    </div>
  );
}

/** What the paper plane opens: people to send the post to. */
export function ShareDialog(): ReactElement | null {
  const code = useStore(sharing);
  const close = (): void => sharing.update(() => undefined);
  if (code === undefined) return null;
  return (
    <div className={c.mask}>
      <div role="dialog" aria-label={t.share} className={c.people}>
        <Press onPress={close}>
          <Icon name={t.close} d="M4 4l16 16M20 4L4 20" size={18} />
        </Press>
        <input type="text" name="queryBox" placeholder="…" />
        <Press>tabi_no_neko</Press>
        <Press>karst_bakery</Press>
      </div>
    </div>
  );
}

/** The answer to a story is a direct message. */
export const StoryPage = ({ user }: { user: string }): ReactElement => (
  <section className={c.story}>
    <Anchor to={`/${user}/`}>{user}</Anchor>
    <textarea placeholder={t.replyTo(user)} rows={1} className={c.answer} />
  </section>
);

/** Head of a profile; only one's own has the link to edit it. Links out of the site lead over a host of its own. */
export const ProfilePage = ({ user }: { user: string }): ReactElement => (
  <div className={c.profile}>
    <header className={c.head}>
      <section>
        <h2 dir="auto">{user}</h2>
        {useStore(account) === user ? <a href="/accounts/edit/">{t.editProfile}</a> : null}
      </section>
      <section>
        <span dir="auto">{user}</span>
        <div>
          <span dir="auto" className={c.bio}>
            {quirks.bio}
          </span>
        </div>
        {quirks.link ? (
          <a href={`https://l.instagram.com/?u=${encodeURIComponent(`https://${quirks.link}`)}&e=AT0`}>{quirks.link}</a>
        ) : null}
      </section>
    </header>
    <Press>{t.post}</Press>
  </div>
);

/** Reels, one of several in a long column; the comments stand beside the clip. */
export function ReelsPage({ post }: { post: FeedPost }): ReactElement {
  const talk = useRef<HTMLDivElement>(null);
  useStore(comments);
  useLayoutEffect(() => {
    if (!has('drops-foreign')) return;
    // What our own renderer made has no hyphen in its name.
    for (const element of talk.current?.querySelectorAll('*') ?? [])
      if (element.nodeName.includes('-')) element.remove();
  });
  return (
    <div>
      {feed.slice(0, 2).map((other) => (
        <div key={other.code} className={c.reel}>
          <div className={c.clip}>
            <Anchor to={`/${other.author}/`}>{other.author}</Anchor>
          </div>
          {other.code === post.code ? (
            <div ref={talk} className={c.talk}>
              <div className={c.words}>
                <Words post={post} />
              </div>
              <CommentForm code={post.code} />
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}
