// @vitest-environment happy-dom
import './japanese-browser.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Strings } from '../../../components/strings.ts';
import { saveFile } from '../../../entrypoints/options/hand-over.ts';
import { PolicyPage } from '../../../entrypoints/options/policy-page.tsx';
import { PolicyContext } from '../../../entrypoints/options/use-policy.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { packsItem } from '../../../lib/storage/items.ts';
import { readPolicyState } from '../../../lib/storage/policy-state.ts';
import { shippedPacks } from '../../../lib/storage/shipped-packs.ts';
import { japanese } from '../strings.ts';

vi.mock('../../../entrypoints/options/hand-over.ts', () => ({ saveFile: vi.fn() }));

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
beforeEach(() => void vi.mocked(saveFile).mockClear());

const mine = shippedPacks[0].pack;
const other = shippedPacks[1];
/** Corrected, of the same day. */
const corrected: PolicyPack = { ...mine, name: '訂正版' };

async function draw(active: string, imported: PolicyPack[]): Promise<void> {
  await packsItem.write({ active, imported });
  const state = await readPolicyState();
  await act(() =>
    render(
      <Strings.Provider value={japanese}>
        <PolicyContext.Provider value={state}>
          <PolicyPage />
        </PolicyContext.Provider>
      </Strings.Provider>,
      root,
    ),
  );
  await expect.poll(() => root.querySelector('[data-pack]')).not.toBeNull();
}

function listed(id: string, origin: 'shipped' | 'imported'): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(`[data-pack="${id}"]`)].filter(({ textContent }) =>
    textContent.includes(japanese(`policy.origin.${origin}`)),
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${id} ${origin}: ${found.length}`);
  return found[0];
}
const press = (within: HTMLElement, name: string): Promise<void> =>
  act(() => [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
const buttons = (within: HTMLElement): string[] => [...within.querySelectorAll('button')].map((one) => one.textContent);
const USE = japanese('policy.use');
const EXPORT = japanese('policy.export');
const REMOVE = japanese('policy.remove');

describe('an edition of the same day as one that ships', () => {
  test('only the one in force is said to be in use, and neither can be chosen before the other', async () => {
    await draw('', [corrected]);
    expect(listed(mine.id, 'imported').dataset['active']).toBe('true');
    expect(listed(mine.id, 'shipped').dataset['active']).toBe('false');
    expect(buttons(listed(mine.id, 'shipped'))).toEqual([EXPORT]);
  });

  test('each is exported as itself', async () => {
    await draw('', [corrected]);
    for (const origin of ['shipped', 'imported'] as const) {
      await act(() => listed(mine.id, origin).querySelector('button')?.click());
    }
    const names = vi.mocked(saveFile).mock.calls.map(([, text]) => /"name": "([^"]*)"/.exec(text)?.[1]);
    expect(names).toEqual([mine.name, '訂正版']);
  });

  test('the imported one can be taken away: the one that ships holds again', async () => {
    await draw('', [corrected]);
    expect(buttons(listed(mine.id, 'imported'))).toEqual([EXPORT, REMOVE]);
    await press(listed(mine.id, 'imported'), REMOVE);
    await press(listed(mine.id, 'imported'), japanese('policy.removeConfirm'));
    await expect.poll(() => packsItem.read()).toEqual({ active: '', imported: [] });
    const { pack } = await readPolicyState();
    expect(pack.name).toBe(mine.name);
  });
});

describe('an imported policy', () => {
  const foreign: PolicyPack = { ...mine, id: 'foreign', name: 'よその市' };

  test('that nothing stands behind stays while it is in use', async () => {
    await draw('foreign', [foreign]);
    expect(buttons(listed('foreign', 'imported'))).toEqual([EXPORT]);
    expect(buttons(listed(mine.id, 'shipped'))).toEqual([USE, EXPORT]);
  });

  test('that is not in use can be chosen and taken away', async () => {
    await draw('', [foreign]);
    expect(buttons(listed('foreign', 'imported'))).toEqual([USE, EXPORT, REMOVE]);
    expect(buttons(listed(other?.id ?? '', 'shipped'))).toEqual([USE, EXPORT]);
  });
});
