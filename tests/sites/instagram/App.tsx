import { useState, type ReactElement } from 'react';
import { usePlace } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CreateDialog } from './CreateDialog.tsx';
import { EditDialog } from './EditDialog.tsx';
import { Feed, feed, PostColumns } from './Feed.tsx';
import { t } from './labels.ts';
import { has } from '../shared/quirks.ts';
import { Anchor, BLANK, Icon, Press } from './parts.tsx';
import { PostDialog, ProfilePage, ReelsPage, ShareDialog, StoryPage } from './pages.tsx';
import { account, creation, NEW_CREATION } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  app: 'display: grid; grid-template-columns: 245px 1fr',
  nav: `display: flex; flex-direction: column; gap: 20px; padding: 24px; border-right: 1px solid ${theme.line}; height: 100vh; position: sticky; top: 0`,
  main: 'display: flex; justify-content: center',
  item: 'gap: 12px',
  avatar: 'width: 24px; height: 24px; border-radius: 12px; background: rgb(160, 120, 180)',
});

function Nav(): ReactElement {
  const user = useStore(account);
  const [menu, setMenu] = useState(false);
  return (
    <nav className={c.nav}>
      <Anchor to="/">
        <Icon name={t.home} d="M3 11l9-8 9 8v10H3z" />
        <span>{t.home}</span>
      </Anchor>
      <Press className={c.item} onPress={() => setMenu(!menu)}>
        <Icon name={t.newPost} d="M11 3h2v8h8v2h-8v8h-2v-8H3v-2h8z" />
        <span>{t.newPost}</span>
      </Press>
      {menu ? (
        <Press
          onPress={() => {
            setMenu(false);
            creation.update(() => NEW_CREATION);
          }}
        >
          <span>{t.post}</span>
        </Press>
      ) : null}
      {has('no-profile-link') ? null : (
        <Anchor to={`/${user}/`}>
          <img src={BLANK} alt={t.picture(user)} className={c.avatar} />
          <span>{t.profile}</span>
        </Anchor>
      )}
    </nav>
  );
}

/** Feed, or the page of one post (there is no `article` on that), of a reel, of a story. */
function Page(): ReactElement {
  const { path } = usePlace();
  const [, kind, code] = /^\/(p|reel|reels|stories)\/([\w.-]+)\/$/.exec(path) ?? [];
  if (kind === 'stories') return <StoryPage user={code ?? ''} />;
  const [, user] = /^\/([\w.]+)\/$/.exec(path) ?? [];
  if (user !== undefined) return <ProfilePage user={user} />;
  const post = feed.find((candidate) => candidate.code === code);
  if (!post) return <Feed />;
  return kind === 'reels' ? <ReelsPage key={post.code} post={post} /> : <PostColumns key={post.code} post={post} />;
}

export function App(): ReactElement {
  return (
    <div>
      <div className={c.app}>
        <Nav />
        <section>
          <main role="main" className={c.main}>
            <Page />
          </main>
        </section>
      </div>
      <PostDialog />
      <ShareDialog />
      <CreateDialog />
      <EditDialog />
    </div>
  );
}
