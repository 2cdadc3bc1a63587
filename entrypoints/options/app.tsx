/** Which page is open, under which policy, and what was saved last. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ShellPage, Shell } from '../../components/options/shell.tsx';
import { Strings } from '../../components/strings.ts';
import type { Saved } from '../../components/ui/save-state.tsx';
import { FieldGuards } from '../../components/ui/typed.ts';
import { isDrawnFor, words } from './language.ts';
import { type OptionsPage, pages } from './pages.ts';
import { refuseCredentials } from './refuse-credentials.ts';
import { hashOf, useRoute } from './route.ts';
import { Saves } from './saves.ts';
import { StorageProblems } from './storage-problems.tsx';
import { useTheme } from './theme.ts';
import { PolicyContext, usePolicyState } from './use-policy.ts';

const guard = refuseCredentials(words);

export function App() {
  const route = useRoute();
  const [saved, setSaved] = useState<Saved>({ state: 'nothing' });
  const policy = usePolicyState();
  useTheme(policy?.settings.appearance ?? 'page');
  const current = pages.find(({ id }) => id === route.page) ?? pages[0];
  const title = current && words(current.name);
  useEffect(() => {
    if (title !== undefined) document.title = `${title} - ${words('extensionName')}`;
  }, [title]);
  const drawnAnew = policy !== undefined && !isDrawnFor(policy.settings.language);
  useEffect(() => {
    if (drawnAnew) location.reload();
  }, [drawnAnew]);
  const shown = useMemo(() => pages.map(described), []);
  if (!current || !policy) return null;
  const { View } = current;
  return (
    <Strings.Provider value={words}>
      <FieldGuards.Provider value={guard}>
        <PolicyContext.Provider value={policy}>
          <Saves.Provider value={setSaved}>
            <Shell
              pages={shown}
              current={described(current)}
              route={hashOf(current.id, ...route.rest)}
              saved={saved}
              banner={<StorageProblems />}
            >
              <View rest={route.rest} />
            </Shell>
          </Saves.Provider>
        </PolicyContext.Provider>
      </FieldGuards.Provider>
    </Strings.Provider>
  );
}

function described({ id, name, lead }: OptionsPage): ShellPage {
  return { id, name: words(name), lead: words(lead) };
}
