/** What every site's content script does, whatever the site: the entrypoints differ in `matches` and adapter alone. */
import { readAhead, translate } from '../locales/translate.ts';
import { connectAnalyser } from '../messaging/connect-analyser.ts';
import { sendControl } from '../messaging/control.ts';
import { ownExtension } from '../messaging/own-extension.ts';
import { servePageState } from '../messaging/page-state.ts';
import { parsePack } from '../policy/parse-pack.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { textRules } from '../../rules/index.ts';
import minePack from '../../rules/packs/mine-city.json';
import { createDismissalMemory } from './dismissal-store.ts';
import { createEmergencyMemory } from './emergency.ts';
import { RETIREMENT_STRINGS, watchPage } from './page.ts';
import { createPolicySource } from './policy-source.ts';
import { createTextCheck } from './text-check.ts';

/** The part of WXT's content script context that is used. */
export interface ScriptLife {
  /** False once the extension was updated or removed under the page. */
  readonly isValid: boolean;
  onInvalidated(listener: () => void): void;
}

/** Watches the present page for composers of `adapter`'s site until the extension goes. */
export function runOnPage(ctx: ScriptLife, adapter: SiteAdapter): void {
  const parsed = parsePack(minePack);
  if (!parsed.ok) return;
  readAhead(RETIREMENT_STRINGS);
  const language = translate('language') === 'en' ? 'en' : 'ja';
  const isAlive = (): boolean => ctx.isValid;
  const watched = watchPage(
    {
      page: document,
      adapter,
      analyser: connectAnalyser({ pack: parsed.pack, language, isAlive }),
      checkText: createTextCheck(textRules, language),
      policyFor: createPolicySource(parsed.pack, adapter.site),
      dismissals: createDismissalMemory(),
      emergency: createEmergencyMemory(),
      record: (input) => void sendControl('record', input),
      language,
      translate,
      now: Date.now,
      isAlive,
    },
    new AbortController().signal,
  );
  servePageState({ ...watched, state: () => ({ ...watched.state(), profile: null }) }, ownExtension());
  ctx.onInvalidated(() => watched.retire());
}
