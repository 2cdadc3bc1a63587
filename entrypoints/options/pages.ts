/** The pages of the options, in the order of the eight nouns. A page comes into the list when there is something on it. */
import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../../lib/locales/message-key.ts';
import { AccountsPage } from './accounts-page.tsx';
import { DiagnosisPage } from './diagnosis-page.tsx';
import { FormsPage } from './forms-page.tsx';
import { JournalPage } from './journal-page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { RegistryPage } from './registry-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { WordsPage } from './words-page.tsx';

export interface PageProps {
  /** What stands in the address after the page's own name. */
  readonly rest: readonly string[];
}

export interface OptionsPage {
  readonly id: 'accounts' | 'forms' | 'registry' | 'policy' | 'words' | 'journal' | 'settings' | 'diagnosis';
  readonly name: MessageKey;
  readonly lead: MessageKey;
  readonly View: FunctionComponent<PageProps>;
}

export const pages: readonly OptionsPage[] = [
  { id: 'accounts', name: 'accounts.nav', lead: 'accounts.lead', View: AccountsPage },
  { id: 'forms', name: 'papers.nav', lead: 'papers.lead', View: FormsPage },
  { id: 'registry', name: 'registry.nav', lead: 'registry.lead', View: RegistryPage },
  { id: 'policy', name: 'policy.nav', lead: 'policy.lead', View: PolicyPage },
  { id: 'words', name: 'words.nav', lead: 'words.lead', View: WordsPage },
  { id: 'journal', name: 'journal.nav', lead: 'journal.lead', View: JournalPage },
  { id: 'settings', name: 'settings.nav', lead: 'settings.lead', View: SettingsPage },
  { id: 'diagnosis', name: 'diagnosis.nav', lead: 'diagnosis.lead', View: DiagnosisPage },
];
