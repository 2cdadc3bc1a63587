// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createPanelHost } from '../../../lib/compose/panel-host.tsx';

const nothing = { signal: new AbortController().signal, translate: vi.fn(String), onLeave: vi.fn() };

function panelHost() {
  const actions = new Proxy({}, { get: () => vi.fn() });
  return createPanelHost({ page: document, ...nothing, actions: actions as never, gateActions: actions as never });
}

test('a place whose neighbour the site has taken away since is none: the corner of the window, and no error', () => {
  const parent = document.createElement('div');
  const before = document.createElement('div');
  parent.append(before);
  document.body.replaceChildren(parent);
  const host = panelHost();
  host.place({ parent, before }, parent);
  expect(before.previousSibling).toBe(host.element);
  before.remove();
  host.place({ parent, before }, parent);
  expect(host.element.parentNode).toBe(document.body);
  expect(host.element.hasAttribute('data-floating')).toBe(true);
});
