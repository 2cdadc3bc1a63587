/** Which presses send a post on x.com (SITES 1.5). Looked up anew for each event: React replaces buttons at will. */
import type { Queries } from '../selector-table.ts';
import type { XSelector } from './selectors.ts';

/** As for the editor's box: the button was never seen farther up than its tool bar. */
const MAX_CLIMB = 24;

/**
 * The editor whose composer this event is about to send: a click on Post, Enter or Space on it, Ctrl or Cmd with Enter
 * in the editor. Undefined for every other event, and where the site itself would do nothing.
 */
export function postIntentOf(event: Event, queries: Queries<XSelector>): HTMLElement | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  if (event.type === 'click') return editorOfButton(target, queries);
  if (!(event instanceof KeyboardEvent) || isForInputMethod(event)) return undefined;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const editor = queries.closest('editor', target);
    if (editor) return editor instanceof HTMLElement && !isRefused(editor, queries) ? editor : undefined;
  }
  return event.key === 'Enter' || event.key === ' ' ? editorOfButton(target, queries) : undefined;
}

/** The words on the button that sends this composer (ポストする, 返信 …); '' where there is none to be seen. */
export function sendLabelOf(scope: Element, queries: Queries<XSelector>): string {
  return queries.first('send', scope)?.textContent.trim() ?? '';
}

/** Enter that takes a conversion over. */
function isForInputMethod(event: KeyboardEvent): boolean {
  return event.isComposing || event.key === 'Process';
}

function editorOfButton(at: Element, queries: Queries<XSelector>): HTMLElement | undefined {
  const button = queries.closest('send', at);
  if (!button || isDisabled(button)) return undefined;
  const editor = climb(button, (around) => queries.first('editor', around));
  return editor instanceof HTMLElement ? editor : undefined;
}

/** Keys in an editor whose button is disabled (empty, too long) do nothing on the site. */
function isRefused(editor: Element, queries: Queries<XSelector>): boolean {
  const button = climb(editor, (around) => queries.first('send', around));
  return button !== undefined && isDisabled(button);
}

/** Disabled by attribute or natively: builds differ. */
function isDisabled(button: Element): boolean {
  return button.getAttribute('aria-disabled') === 'true' || button.hasAttribute('disabled');
}

/** What `look` finds in the lowest ancestor that has it. */
function climb(from: Element, look: (around: Element) => Element | undefined): Element | undefined {
  let around = from.parentElement;
  for (let level = 0; around && level < MAX_CLIMB; level++, around = around.parentElement) {
    const found = look(around);
    if (found) return found;
  }
  return undefined;
}
