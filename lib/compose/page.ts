/**
 * Finds the composers of a page by the focus, and keeps them. Without a focused composer nothing runs here but two
 * listeners. Sites mount composers late and replace them at will, so there is no moment at which to look for them.
 */
import { createBadge } from './badge.ts';
import { Composer } from './composer.ts';
import type { PageCommand } from '../messaging/control-contract.ts';
import type { Diagnosis, PageAct, PageState } from '../messaging/draft-state.ts';
import { NOTHING_DECLARED } from './checklist-state.ts';
import type { Chosen } from './chosen-time.ts';
import type { ComposeContext } from './context.ts';
import { guardPosts } from './gate.ts';
import { Pass } from './pass.ts';

/** What a page must still be able to say when its extension is gone. */
export const RETIREMENT_STRINGS = ['panel.status.reload', 'panel.status.reloadHelp', 'panel.account.unknown'] as const;

/** Milliseconds within which a person is back in the composer after choosing a time. */
const RETURN = 60_000;

export interface WatchedPage {
  /** For the popup: the composers, the one attended last first, and the self-check. */
  state(): Omit<PageState, 'profile'>;
  /** Does what the popup asks; nothing where the composer is gone. */
  act(act: PageAct): void;
  /** A keyboard command: for the composer attended last. */
  command(command: PageCommand): void;
  /** Calls `listener` after each change of what a composer shows, until `signal` is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
  /** The extension was updated or removed: every composer says so, and all stops. */
  retire(): void;
  /** What is in force has changed: every composer looks again, and the one in use is met if it was not before. */
  wake(): void;
}

/** Watches until `signal` is aborted; then nothing is left on the page. */
export function watchPage(context: ComposeContext, signal: AbortSignal): WatchedPage {
  const composers = new Set<Composer>();
  const life = new AbortController();
  const listeners = new Set<() => void>();
  const badge = createBadge(context.badge, context.badgeWanted);
  let lastEnded: Composer['memory'] = {
    texts: [],
    places: [],
    answered: undefined,
    declared: NOTHING_DECLARED,
    pass: new Pass(),
    chosen: undefined,
  };
  let lastAttended: Composer | undefined;
  /** Chosen while its composer was out of the tree: for the one that comes next. */
  let waiting: Chosen | undefined;
  let folded = false;
  let names = 0;

  function meet(element: Element): Composer | undefined {
    const view = context.adapter.locate(element);
    if (!view) return undefined;
    const known = [...composers].find((composer) => composer.owns(view));
    if (known) attend(known, view);
    return known ?? begin(view);
  }

  /** The set keeps the order of attention. */
  function attend(composer: Composer, view: Parameters<Composer['owns']>[0]): void {
    composers.delete(composer);
    composers.add(composer);
    lastAttended = composer;
    composer.attend(view);
  }

  function begin(view: Parameters<Composer['owns']>[0]): Composer {
    names += 1;
    const name = String(names);
    const same = hasLastTexts(view);
    const earlier = same && lastEnded.texts.some((text) => text !== '') ? lastEnded : undefined;
    const isAwaited = waiting !== undefined && context.now() - waiting.pressedAt < RETURN;
    const chosen = isAwaited ? waiting : same ? lastEnded.chosen : undefined;
    waiting = undefined;
    const composer = new Composer({
      context,
      name,
      view,
      places: earlier?.places ?? [],
      answered: earlier?.answered,
      declared: earlier?.declared ?? NOTHING_DECLARED,
      pass: earlier?.pass ?? new Pass(),
      chosen,
      isFolded: () => folded,
      onFold: (next) => {
        folded = next;
        wakeAll();
      },
      onDismissalChange: wakeAll,
      onShown: tell,
      onProceed: (reading, reason) => {
        const input = reading.record('proceeded');
        if (input) context.record({ ...input, reason });
      },
      onCount: (open) => badge.set(name, open),
      onEnd: () => {
        lastEnded = composer.memory;
        composers.delete(composer);
        if (lastAttended === composer) lastAttended = undefined;
        composer.end();
        tell();
      },
      onGone: retire,
    });
    composers.add(composer);
    lastAttended = composer;
    return composer;
  }

  /** X takes a composer out of the tree while its schedule or media page is open, and mounts a new one after. */
  function hasLastTexts(view: Parameters<Composer['owns']>[0]): boolean {
    const texts = view.editors.map((editor) => context.adapter.read(editor)?.text ?? '');
    return texts.length === lastEnded.texts.length && texts.join('\0') === lastEnded.texts.join('\0');
  }

  /** The scheduler belongs to the composer that was in use before it, wherever that is now. */
  function rememberTime(event: Event): void {
    const time = context.adapter.scheduleIntent(event);
    if (time === undefined) return;
    const chosen = { time, pressedAt: context.now(), shown: false };
    if (lastAttended) lastAttended.schedule(chosen);
    else waiting = chosen;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function wakeAll(): void {
    for (const composer of composers) composer.wake();
  }

  function retire(): void {
    for (const composer of composers) composer.retire();
    composers.clear();
    life.abort();
  }

  const { page } = context;
  guardPosts({ context, composerOf: meet, signal: life.signal });
  for (const type of ['click', 'keydown'] as const)
    page.addEventListener(type, rememberTime, { signal: life.signal, capture: true });
  page.addEventListener('focusin', ({ target }) => target instanceof Element && meet(target), {
    signal: life.signal,
    capture: true,
  });
  signal.addEventListener('abort', () => {
    for (const composer of composers) composer.end();
    composers.clear();
    life.abort();
  });
  function meetFocused(): void {
    if (page.activeElement) meet(page.activeElement);
  }

  // The focus may have been given before we came.
  meetFocused();
  return {
    state() {
      const states = [...composers].reverse().map((composer) => composer.state);
      return { composers: states, diagnosis: diagnosisOf(context) };
    },
    act({ composer: name, act }) {
      [...composers].find((composer) => composer.name === name)?.act(act);
    },
    command(command) {
      [...composers].at(-1)?.command(command);
    },
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    retire,
    wake() {
      wakeAll();
      meetFocused();
    },
  };
}

function diagnosisOf({ adapter, page }: ComposeContext): Diagnosis {
  const { state, rows } = adapter.diagnose(page);
  return { site: adapter.site, state, rows: [...rows] };
}
