/** Brings together what the popup shows: the tab in front, the policy in force, the day. */
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupActions, TabView } from '../../components/popup/view.ts';
import { Strings, type Translate } from '../../components/strings.ts';
import { FieldGuards } from '../../components/ui/typed.ts';
import { copyText } from '../../components/ui/copy-text.ts';
import { formatMoment, hoursView } from '../../lib/compose/hours-view.ts';
import { dateInWords, hoursOfToday } from '../../lib/desk/today.ts';
import type { TabLink } from '../../lib/desk/tab-link.ts';
import type { Language } from '../../lib/engine/rule.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import type { PolicyState } from '../../lib/storage/policy-state.ts';
import { refuseCredentials } from '../options/refuse-credentials.ts';
import { useTheme } from '../options/theme.ts';
import { usePolicyState } from '../options/use-policy.ts';
import { inOwnWindow, toOwnWindow, toPage } from './place.ts';
import { openAccounts } from './open-accounts.ts';
import { useDue } from './use-due.ts';
import { usePaste } from './use-paste.ts';
import { useTab } from './use-tab.ts';
import { useWords } from './use-words.ts';

export function App() {
  const policy = usePolicyState();
  const link = useTab();
  useTheme(policy?.settings.appearance ?? 'page');
  const { language, translate } = useWords(policy?.settings.language ?? 'browser');
  useEffect(() => {
    document.title = translate('extensionName');
  }, [language]);
  if (!policy || !link) return null;
  return (
    <Strings.Provider value={translate}>
      <FieldGuards.Provider value={refuseCredentials(translate)}>
        <Ready policy={policy} link={link} language={language} translate={translate} />
      </FieldGuards.Provider>
    </Strings.Provider>
  );
}

interface ReadyProps {
  readonly policy: PolicyState;
  readonly link: TabLink;
  readonly language: Language;
  readonly translate: Translate;
}

function Ready({ policy, link, language, translate: t }: ReadyProps) {
  const { pack } = policy;
  const { paste, actions: pasteActions } = usePaste({ policy, accounts: openAccounts(policy), language, translate: t });
  const { reminders, onDone } = useDue(policy, t);
  const now = Date.now();
  const until = link.composer?.emergencyUntil ?? 0;
  const actions: PopupActions = {
    choose: (name) => link.choose(name),
    act: (act) => void link.act(act),
    leave: (finding) => void leave(link, finding),
    copy: copyText,
    openOptions: () => void browser.runtime.openOptionsPage(),
    openWelcome: () => void browser.tabs.create({ url: '/welcome.html' }),
    remind: onDone,
    ...(inOwnWindow() ? {} : { openWindow: () => void toOwnWindow() }),
    paste: pasteActions,
  };
  return (
    <Popup
      view={{
        tab: tabView(link),
        today: {
          date: dateInWords(now, language),
          hours: hoursView(now, false, resolvePolicy(pack), language),
          window: hoursOfToday(now, pack),
        },
        reminders,
        paste,
        emergencyUntil: until > now ? formatMoment(until, language) : '',
        about: `${t('extensionName')} ${browser.runtime.getManifest().version} · ${navigator.userAgent}`,
        managed: policy.managed.present,
      }}
      actions={actions}
    />
  );
}

function tabView({ page, composer }: TabLink): TabView {
  if (page === 'asking' || page === 'unreachable') return { kind: page };
  return { kind: 'page', page, chosen: composer };
}

async function leave(link: TabLink, finding: string | undefined): Promise<void> {
  if (finding !== undefined) await link.act({ type: 'show', finding });
  await toPage();
}
