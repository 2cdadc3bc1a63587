import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { clearEditor, closeModal, typeKeys, xEditor } from '../e2e/harness/editor.ts';
import { launch } from '../e2e/harness/launch.ts';
import { settled, type Panel } from '../e2e/harness/panel.ts';
import type { SampleDraft } from './drafts.ts';
import type { Row } from './table.ts';

const PICTURES = fileURLToPath(new URL('../../.output/tour/', import.meta.url));

export interface Look {
  readonly lang: 'ja' | 'en';
  readonly theme: 'light' | 'dark';
}

/** Types every draft into the replica of X, key by key, keeps a picture of each, and returns what the panel said. */
export async function tourInBrowser(drafts: readonly SampleDraft[], look: Look): Promise<readonly Row[]> {
  mkdirSync(PICTURES, { recursive: true });
  const harness = await launch(look);
  try {
    const page = await harness.page('https://x.com/home');
    const rows: Row[] = [];
    for (const [index, draft] of drafts.entries()) {
      const panel = await write(page, draft);
      const number = String(index + 1).padStart(2, '0');
      await page.screenshot({ path: `${PICTURES}${look.lang}-${look.theme}-${number}-${draft.id}.png` });
      rows.push(...rowsOf(draft, panel));
      await leave(page, draft);
    }
    return rows;
  } finally {
    const foreign = await harness.close();
    if (foreign.length > 0) console.log(`requests to elsewhere: ${foreign.join(', ')}`);
    for (const error of harness.consoleErrors) console.log(`page error: ${error}`);
  }
}

async function write(page: Page, { where, text }: SampleDraft): Promise<Panel> {
  if (where === 'modal') await page.getByTestId('SideNav_NewTweet_Button').click();
  await typeKeys(xEditor(page, where), text);
  return settled(page);
}

async function leave(page: Page, { where }: SampleDraft): Promise<void> {
  if (where === 'modal') await closeModal(page);
  else await clearEditor(xEditor(page));
}

/** The contract names rule and severity; words and clause stand in the finding's own text. */
function rowsOf(draft: SampleDraft, panel: Panel): Row[] {
  if (panel.findings.length === 0) {
    return [{ draft: draft.id, rule: '-', severity: panel.status ?? '?', words: '', clause: '' }];
  }
  return panel.findings.map(({ rule, severity, text }) => ({
    draft: draft.id,
    rule,
    severity,
    words: /「([^」]*)」/.exec(text)?.[1] ?? '',
    clause: /第[0-9-]+[⑴-⒇]?[ア-ン]?/u.exec(text)?.[0] ?? '',
  }));
}

/** Opens the replicas for a person and stays until the window is closed or the command is stopped. */
export async function openForPerson(look: Look): Promise<void> {
  const harness = await launch({ ...look, headless: false });
  await harness.page('https://x.com/home');
  await harness.page('https://www.instagram.com/');
  console.log('The replicas are open. Close the window, or press Ctrl+C here, to stop.');
  await new Promise<void>((resolve) => {
    harness.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await harness.close();
}
