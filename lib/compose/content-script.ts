/** What every site's content script does, whatever the site: the entrypoints differ in `matches` and adapter alone. */
import type { Language } from '../engine/rule.ts';
import type { Messages } from '../locales/messages-schema.ts';
import { createScreenWords } from '../locales/screen-words.ts';
import { readAhead } from '../locales/translate.ts';
import type { AnalysisClient } from '../messaging/analysis-client.ts';
import type { PageAct, PageState } from '../messaging/draft-state.ts';
import { connectAnalyser } from '../messaging/connect-analyser.ts';
import { sendControl } from '../messaging/control.ts';
import { ownExtension } from '../messaging/own-extension.ts';
import { serveCommands } from '../messaging/page-commands.ts';
import { servePageState } from '../messaging/page-state.ts';
import type { SiteAdapter } from '../sites/site-adapter.ts';
import { emergenciesItem } from '../storage/items.ts';
import { followPolicy } from '../storage/live-policy.ts';
import type { PolicyState } from '../storage/policy-state.ts';
import { textRules } from '../../rules/index.ts';
import { tokenRuleIds } from '../../rules/token-rule-ids.ts';
import { chosenAdapter } from './chosen-adapter.ts';
import type { ComposeContext } from './context.ts';
import { createDismissalMemory } from './dismissal-store.ts';
import { createEmergencyStore } from './emergency.ts';
import { RETIREMENT_STRINGS, watchPage } from './page.ts';
import { createPolicySource } from './policy-source.ts';
import { createPostedTexts } from './posted-texts.ts';
import type { WatchQuotes } from './quoted-post.ts';
import { createTextCheck } from './text-check.ts';

/** The part of WXT's content script context that is used. */
export interface ScriptLife {
  /** False once the extension was updated or removed under the page. */
  readonly isValid: boolean;
  onInvalidated(listener: () => void): void;
}

/** What the composers of a page share with whatever else runs on it. Read its values when they are needed: they change. */
export interface SharedPage extends ComposeContext {
  readonly analyser: AnalysisClient;
  readonly state: () => PolicyState;
  /** After each change of what is in force or of the language, until `signal` is aborted. */
  readonly onChange: (listener: () => void, signal: AbortSignal) => void;
  /** Aborted when the extension goes. */
  readonly signal: AbortSignal;
}

/** What others bring for the composers and for the popup. */
export interface Beside {
  /** Judges the posts that composers quote. */
  readonly quotesOf: (shared: SharedPage) => WatchQuotes;
  /** What the popup is told of the open profile. */
  readonly profileOf: (shared: SharedPage) => PageState['profile'];
}

/** What a person does before anything is judged. */
const OCCASIONS = ['focusin', 'keydown', 'pointerdown', 'click'] as const;

/** Watches the present page for composers of `adapter`'s site until the extension goes. */
export function runOnPage(ctx: ScriptLife, adapter: SiteAdapter, { quotesOf, profileOf }: Beside): SharedPage {
  readAhead(RETIREMENT_STRINGS);
  const life = new AbortController();
  const { signal } = life;
  const isAlive = (): boolean => ctx.isValid;
  const live = followPolicy(signal);
  const listeners = new Set<() => void>();
  const words = createScreenWords(askMessages, renew);
  let inForce = { pack: live.current.pack, registry: live.current.registry, language: words.language };

  const analyser = connectAnalyser({ ...inForce, isAlive });
  const context: SharedPage = {
    page: document,
    adapter: chosenAdapter(adapter, () => live.current),
    analyser,
    checkText: createTextCheck(textRules, () => words.language),
    policyFor: createPolicySource(() => inForce.pack, adapter.site),
    dismissals: createDismissalMemory(),
    emergency: createEmergencyStore(emergenciesItem, () => watched.wake(), signal),
    posted: createPostedTexts(),
    badge: (count) => void sendControl('badge', count ?? null),
    badgeWanted: () => live.current.settings.badge,
    tokenRuleIds,
    record: (input) => void sendControl('record', input),
    get language() {
      return words.language;
    },
    translate: words.translate,
    now: Date.now,
    isAlive,
    state: () => live.current,
    get watchQuotes() {
      return watchQuotes;
    },
    onChange: (listener, until) => {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    signal,
  };
  // Before the gate hears of the same press.
  for (const type of OCCASIONS)
    window.addEventListener(type, () => live.keepUp(), { signal, capture: true, passive: true });
  const watchQuotes = quotesOf(context);
  const watched = watchPage(context, signal);
  // The popup and the keyboard's commands are no event of the page.
  const state = (): PageState => {
    live.keepUp();
    return { ...watched.state(), profile: profileOf(context) };
  };
  const act = (what: PageAct): void => {
    live.keepUp();
    watched.act(what);
  };
  servePageState({ ...watched, state, act }, ownExtension());
  serveCommands((command) => {
    live.keepUp();
    watched.command(command);
  }, ownExtension());
  live.onChange(() => {
    renew();
    void words.choose(live.current.settings.language);
  }, signal);
  ctx.onInvalidated(() => {
    try {
      watched.retire();
    } finally {
      life.abort();
    }
  });
  return context;

  /** A pack object of its own: what stands on the screen is checked and told anew, also where only the language changed. */
  function renew(): void {
    const { pack, registry } = live.current;
    inForce = { pack: { ...pack }, registry, language: words.language };
    analyser.setPolicy(inForce);
    watched.wake();
    for (const listener of [...listeners]) listener();
  }
}

/** A page of a site cannot read the package; the background can. */
async function askMessages(language: Language): Promise<Messages | undefined> {
  const answer = await sendControl('strings', language);
  return answer.ok ? answer.value : undefined;
}
