/** Which presses send a post on x.com (SITES 1.5). Looked up anew for each event: React replaces buttons at will. */
import { isDisabled, isForInputMethod, isPress } from '../dom.ts';
import type { Queries } from '../selector-table.ts';
import { locateComposer, sendButton } from './locate.ts';
import type { XSelector } from './selectors.ts';

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
  return isPress(event) ? editorOfButton(target, queries) : undefined;
}

/** The words on the button that sends this composer (ポストする, 返信 …); '' where there is none to be seen. */
export function sendLabelOf(scope: Element, queries: Queries<XSelector>): string {
  const editors = queries.all('editor', scope).filter((element) => element instanceof HTMLElement);
  return sendButton({ scope, editors }, queries)?.textContent.trim() ?? '';
}

/** A button sends the composer whose button it is, whatever it is called. */
function editorOfButton(at: Element, queries: Queries<XSelector>): HTMLElement | undefined {
  const button = at.closest('button, [role="button"]');
  if (!button || isDisabled(button)) return undefined;
  const editor = editorNear(button, queries);
  const view = editor && locateComposer(editor, queries);
  return view && sendButton(view, queries) === button ? editor : undefined;
}

/** The first editor of the lowest ancestor that holds any; a click in the timeline finds the home box and no more. */
function editorNear(button: Element, queries: Queries<XSelector>): HTMLElement | undefined {
  const edge = queries.closest('dialog', button) ?? queries.closest('column', button);
  for (let around = button.parentElement; around; around = around.parentElement) {
    const editor = queries.first('editor', around);
    if (editor instanceof HTMLElement) return editor;
    if (around === edge) break;
  }
  return undefined;
}

/** Keys in an editor whose button is disabled (empty, too long) do nothing on the site. */
function isRefused(editor: Element, queries: Queries<XSelector>): boolean {
  const view = locateComposer(editor, queries);
  const button = view && sendButton(view, queries);
  return button !== undefined && isDisabled(button);
}
