/** The options page: language first, then colours and the frame. Wiring only. */
import { render } from 'preact';
import '../../components/page.css';
import '../../components/tokens.css';
import '../../components/base.css';
import { readPolicyState } from '../../lib/storage/policy-state.ts';
import { chooseLanguage, language } from './language.ts';

void start();

async function start(): Promise<void> {
  const { settings } = await readPolicyState();
  await chooseLanguage(settings.language);
  document.documentElement.lang = language;
  // What the pages make of their rules at once, they make in the language chosen by now.
  const { App } = await import('./app.tsx');
  const root = document.getElementById('options');
  if (root) render(<App />, root);
}
