import type { ReactElement } from 'react';
import { has, quirks } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { openComposer } from './actions.ts';
import { Anchor } from './Article.tsx';
import { testId } from './ids.ts';
import { Press } from './Press.tsx';
import { t } from './labels.ts';
import { Avatar } from './parts.tsx';
import { account } from './session.ts';
import { theme } from './theme.ts';

const c = styles({
  nav: 'display: flex; flex-direction: column; gap: 16px; padding: 16px; font-size: 18px; position: sticky; top: 0; height: 100vh',
  compose: `background: ${theme.solid}; color: ${theme.onSolid}; border-radius: 24px; padding: 12px 24px; font-weight: 700; text-align: center`,
  account: 'display: flex; gap: 12px; align-items: center; margin-top: auto; text-align: left',
  handle: `color: ${theme.muted}; font-size: 15px`,
});

const NAMES: Readonly<Record<string, string>> = { mine_citykouhou: '美祢市' };

/** Left column: links and the account in use (SITES 1.8). The narrow rail keeps the avatar only. */
export function SideNav(): ReactElement {
  const handle = useStore(account);
  const wide = quirks.rail === 'wide';
  return (
    <header role="banner">
      <nav role="navigation" className={c.nav}>
        <Anchor to="/home" testId="AppTabBar_Home_Link">
          <span>{t.home}</span>
        </Anchor>
        <Anchor to={`/${handle}`} testId={testId('AppTabBar_Profile_Link')}>
          <span>{t.profile}</span>
        </Anchor>
        <a
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          className={c.compose}
          onClick={(event) => {
            event.preventDefault();
            openComposer('post');
          }}
        >
          <span>{t.post}</span>
        </a>
        {has('no-account-switcher') ? null : (
          <Press testId="SideNav_AccountSwitcher_Button" label={t.accountMenu} className={c.account}>
            <Avatar handle={handle} />
            {wide ? (
              <div>
                <div>{NAMES[handle] ?? handle}</div>
                <div className={c.handle}>@{handle}</div>
              </div>
            ) : null}
          </Press>
        )}
      </nav>
    </header>
  );
}
