import { useEffect, type ReactElement } from 'react';
import { usePlace } from '../shared/router.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { background, toast } from './actions.ts';
import { ConfirmationSheet } from './ConfirmationSheet.tsx';
import { Dialog, isDialogPath } from './Dialog.tsx';
import { Home, Profile, Status } from './pages.tsx';
import { testId } from './ids.ts';
import { RepostMenu } from './RepostMenu.tsx';
import { SideNav } from './SideNav.tsx';
import { theme } from './theme.ts';

const c = styles({
  app: 'display: grid; grid-template-columns: 275px 600px; justify-content: center',
  column: `border-left: 1px solid ${theme.line}; border-right: 1px solid ${theme.line}; min-height: 100vh`,
  toast: `position: fixed; bottom: 32px; left: 50%; background: ${theme.accent}; color: white; padding: 12px; border-radius: 4px; z-index: 6`,
});

function Page({ path }: { path: string }): ReactElement {
  const status = /^\/\w+\/status\/(\d+)$/.exec(path);
  if (status?.[1]) return <Status id={status[1]} />;
  const profile = /^\/(\w+)$/.exec(path)?.[1];
  return profile && profile !== 'home' ? <Profile handle={profile} /> : <Home />;
}

/** The whole page under `#react-root > div > div`, where X mounts it anew at times (SITES 1.11). */
export function App(): ReactElement {
  const { path } = usePlace();
  const behind = useStore(background);
  const message = useStore(toast);
  const page = isDialogPath(path) ? behind : path;
  useEffect(() => {
    background.update(() => page);
    document.title = `${isDialogPath(path) ? 'Compose' : 'Home'} / X`;
  }, [page, path]);
  return (
    <div>
      <div>
        <div className={c.app}>
          <SideNav />
          <main role="main">
            <div data-testid={testId('primaryColumn')} className={c.column}>
              <Page path={page} />
            </div>
          </main>
        </div>
        <div id="layers">
          <div>
            <Dialog />
          </div>
          <RepostMenu />
          <ConfirmationSheet />
          {message ? (
            <div data-testid="toast" role="alert" className={c.toast}>
              {message}
            </div>
          ) : null}
        </div>
      </div>
    </div>
  );
}
