/**
 * 投稿前確認 (DESIGN §3.5): asks the composer at the instant of a press, before the site's own handlers, whether the post
 * may go out. Whatever goes wrong in here, the post goes out: the city may always speak, above all in a disaster.
 */
import type { Composer } from './composer.ts';
import type { ComposeContext } from './context.ts';
import { isSame, type Subject } from './pass.ts';
import type { Reading } from './reading.ts';

export interface GateOptions {
  readonly context: ComposeContext;
  /** The composer of an editor, met now if it never had the focus; undefined where no post is written. */
  readonly composerOf: (editor: HTMLElement) => Composer | undefined;
  readonly signal: AbortSignal;
}

/** X acts on clicks, and on keys in the editor; where a button is no `<button>`, on its keys (SITES 1.5). */
const PRESSES = ['click', 'keydown'] as const;

/** Listens from now on until `signal` is aborted. Call it before the page's own scripts run. */
export function guardPosts({ context, composerOf, signal }: GateOptions): void {
  /** Let through by a key on the button: the click that the browser makes of the same key is no second press. */
  let byKey: Subject | undefined;

  function onPress(event: Event): void {
    try {
      if (event.type === 'keydown') byKey = event.isTrusted ? undefined : byKey;
      const editor = context.adapter.postIntent(event);
      const composer = editor && composerOf(editor);
      const reading = composer?.readNow();
      if (composer && reading && decide(event, composer, reading) === 'held') stop(event);
    } catch {
      // Nothing is held for a fault of ours; and the cause could quote the draft, so it is not kept.
    }
  }

  function decide(event: Event, composer: Composer, reading: Reading): 'held' | 'passed' {
    const key = byKey;
    byKey = undefined;
    if (key && isClickOfKey(event) && isSame(key, reading.subject)) return 'passed';
    const opened = composer.pass.opens(reading.subject, reading.holdings);
    if (reading.holdings.length > 0 && !opened) {
      // A second press under the open gate is the same attempt.
      if (!composer.isHeld(reading)) write('held', reading);
      composer.hold(reading);
      return 'held';
    }
    if (event.type === 'keydown') byKey = reading.subject;
    composer.letThrough(reading);
    write('posted', reading);
    return 'passed';
  }

  function write(event: 'held' | 'posted', reading: Reading): void {
    const input = reading.record(event);
    if (input) context.record(input);
  }

  for (const type of PRESSES) context.page.defaultView?.addEventListener(type, onPress, { capture: true, signal });
}

/** The browser's own click for Enter or Space: no pointer, so no count of clicks. */
function isClickOfKey(event: Event): boolean {
  return event instanceof MouseEvent && event.type === 'click' && event.isTrusted && event.detail === 0;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
