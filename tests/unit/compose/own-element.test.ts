// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createOwnElement } from '../../../lib/compose/own-element.tsx';

test.each(['keydown', 'click', 'focusin'])('a %s inside it is none of the site’s', (type) => {
  const { element, container } = createOwnElement({ page: document, translate: vi.fn(String), css: [] });
  document.body.replaceChildren(element);
  const [own, site] = [vi.fn(), vi.fn()];
  element.addEventListener(type, own);
  document.addEventListener(type, site);
  container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  document.removeEventListener(type, site);
  expect(own).toHaveBeenCalledTimes(1);
  expect(site).not.toHaveBeenCalled();
});
