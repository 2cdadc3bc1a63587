import { expect, test, vi } from 'vitest';
import { createBadge } from '../../../lib/compose/badge.ts';
import { showBadge } from '../../../lib/messaging/show-badge.ts';

test('the sum over the composers of a page, told when it changes and not before', () => {
  const tell = vi.fn();
  const badge = createBadge(tell);
  badge.set('1', []);
  expect(tell).not.toHaveBeenCalled();
  badge.set('1', ['caution']);
  badge.set('1', ['caution']);
  badge.set('2', ['confirm', 'note']);
  badge.set('2', []);
  badge.set('1', []);
  expect(tell.mock.calls).toEqual([
    [{ count: 1, severity: 'caution' }],
    [{ count: 3, severity: 'confirm' }],
    [{ count: 1, severity: 'caution' }],
    [undefined],
  ]);
});

test('the number is switched off and on again over findings that stay as they are', () => {
  const tell = vi.fn();
  let wanted = false;
  const badge = createBadge(tell, () => wanted);
  badge.set('1', ['caution']);
  expect(tell).not.toHaveBeenCalled();
  wanted = true;
  badge.set('1', ['caution']);
  wanted = false;
  badge.set('1', ['caution']);
  expect(tell.mock.calls).toEqual([[{ count: 1, severity: 'caution' }], [undefined]]);
});

test('the icon of the tab that told it', async () => {
  const api = { setText: vi.fn(), setColor: vi.fn() };
  const show = showBadge(api);
  await show({ count: 2, severity: 'confirm' }, 7);
  await show(null, 7);
  await show({ count: 2, severity: 'confirm' }, undefined);
  expect(api.setText.mock.calls).toEqual([[{ tabId: 7, text: '2' }], [{ tabId: 7, text: '' }]]);
  expect(api.setColor.mock.calls).toEqual([[{ tabId: 7, color: '#b3161d' }]]);
});
