import { useState, type ReactElement } from 'react';
import { usePlace } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CreateDialog } from './CreateDialog.tsx';
import { Feed, feed, PostBody } from './Feed.tsx';
import { t } from './labels.ts';
import { Anchor, BLANK, Icon, Press } from './parts.tsx';
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
      <Anchor to={`/${user}/`}>
        <img src={BLANK} alt={t.picture(user)} className={c.avatar} />
        <span>{t.profile}</span>
      </Anchor>
    </nav>
  );
}

/** Feed, or the page of one post: there is no `article` on the latter. */
export function App(): ReactElement {
  const { path } = usePlace();
  const code = /^\/(?:p|reel)\/([\w-]+)\/$/.exec(path)?.[1];
  const post = feed.find((candidate) => candidate.code === code);
  return (
    <div>
      <div className={c.app}>
        <Nav />
        <section>
          <main role="main" className={c.main}>
            {post ? <PostBody key={post.code} post={post} /> : <Feed />}
          </main>
        </section>
      </div>
      <CreateDialog />
    </div>
  );
}
