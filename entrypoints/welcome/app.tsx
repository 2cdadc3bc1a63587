/** Brings together what the welcome shows and stores. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Strings } from '../../components/strings.ts';
import { FieldGuards } from '../../components/ui/typed.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { isWithinHours, nextOpening } from '../../lib/calendar/posting-hours.ts';
import { PRACTICE_POSTS } from '../../lib/desk/practice.ts';
import type { ScreenWords } from '../../lib/locales/screen-words.ts';
import { officerItem, settingsItem } from '../../lib/storage/items.ts';
import { officerSourceOf, type PolicyState } from '../../lib/storage/policy-state.ts';
import { refuseCredentials } from '../options/refuse-credentials.ts';
import { useTheme } from '../options/theme.ts';
import { usePolicyState } from '../options/use-policy.ts';
import { openAccounts } from '../popup/open-accounts.ts';
import { useTextDesk } from '../popup/use-text-desk.ts';
import { useWords } from '../popup/use-words.ts';

export function App() {
  const policy = usePolicyState();
  const words = useWords(policy?.settings.language ?? 'browser');
  useTheme(policy?.settings.appearance ?? 'page');
  useEffect(() => {
    document.title = words.translate('welcome.name');
  }, [words.language]);
  if (!policy) return null;
  return (
    <Strings.Provider value={words.translate}>
      <FieldGuards.Provider value={refuseCredentials(words.translate)}>
        <Ready policy={policy} words={words} />
      </FieldGuards.Provider>
    </Strings.Provider>
  );
}

function Ready({ policy, words }: { readonly policy: PolicyState; readonly words: ScreenWords }) {
  const { language, translate } = words;
  const [text, write] = useState(PRACTICE_POSTS[0].text);
  const [practising, setPractising] = useState(false);
  const [account] = openAccounts(policy);
  const { site, handle } = account;
  const { marks, slot } = useTextDesk({
    name: 'practice',
    policy,
    language,
    translate,
    // The analyser is opened for whoever comes to the practice, not for the tab.
    draft: practising ? { site, kind: 'post', text, account: handle } : undefined,
    account,
    now: () => openMoment(policy.pack),
  });
  return (
    <Welcome
      view={{
        accounts: policy.pack.accounts.map((one) => ({
          id: one.id,
          site: one.site,
          name: `${one.name} @${one.handle}`,
        })),
        officer: policy.officer,
        officerLocked: (key) => officerSourceOf(policy, key) === 'managed-enforced',
        practice: { text, marks: text === '' ? [] : marks },
      }}
      actions={{
        changeOfficer: (key, value) => void officerItem.update((officer) => ({ ...officer, [key]: value })),
        write,
        slot: (element) => {
          slot(element);
          if (element) setPractising(true);
        },
        openOptions: () => void browser.runtime.openOptionsPage(),
        finish: () => void finish(),
      }}
    />
  );
}

/** A moment within posting hours: what is practised is the words, at whatever hour. */
function openMoment({ hours, holidays }: PolicyState['pack']): number {
  const now = Date.now();
  return isWithinHours(now, hours, holidays) ? now : (nextOpening(now, hours, holidays) ?? now);
}

/** Remembered; then this tab has served its purpose. */
async function finish(): Promise<void> {
  await settingsItem.update((settings) => ({ ...settings, welcomed: true }));
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
