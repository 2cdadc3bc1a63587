import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDismissalMemory } from '../lib/compose/dismissal-store.ts';
import { RETIREMENT_STRINGS, watchPage } from '../lib/compose/page.ts';
import { createPolicySource } from '../lib/compose/policy-source.ts';
import { createTextCheck } from '../lib/compose/text-check.ts';
import { readAhead, translate } from '../lib/locales/translate.ts';
import { connectAnalyser } from '../lib/messaging/connect-analyser.ts';
import { parsePack } from '../lib/policy/parse-pack.ts';
import { createXAdapter } from '../lib/sites/x/adapter.ts';
import { textRules } from '../rules/index.ts';
import minePack from '../rules/packs/mine-city.json';

/** Wiring only. Runs before the page's own scripts, so that the focus given by them is not missed. */
export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_start',
  main(ctx) {
    const parsed = parsePack(minePack);
    if (!parsed.ok) return;
    readAhead(RETIREMENT_STRINGS);
    const adapter = createXAdapter();
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
        language,
        translate,
        now: Date.now,
        isAlive,
      },
      new AbortController().signal,
    );
    ctx.onInvalidated(() => watched.retire());
  },
});
