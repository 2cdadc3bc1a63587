import type { Page } from 'playwright-core';

/** One finding as the page shows it. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: string;
  readonly text: string;
}

/** What one `<shirube-assist>` shows (the parts of the page contract). `undefined`: the part is not there. */
export interface Panel {
  readonly account: { readonly handle: string; readonly kind: string } | undefined;
  readonly hoursOpen: boolean | undefined;
  readonly status: string | undefined;
  readonly findings: readonly ShownFinding[];
  readonly gate: boolean;
}

/**
 * Waits until the composers of the page have looked at what stands in their boxes now: they do so in a task behind the
 * next frame (lib/compose/watcher.ts). Before that a panel may still tell of an earlier text, and call that checked.
 */
export const looked = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

/** Every panel on the page, in document order, once it has `looked`. */
export async function panels(page: Page): Promise<readonly Panel[]> {
  await looked(page);
  return page.evaluate(() =>
    [...document.querySelectorAll('shirube-assist')].map(({ shadowRoot }) => {
      const part = (name: string): HTMLElement | undefined =>
        shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
      const account = part('account')?.dataset;
      const hours = part('hours')?.dataset['open'];
      return {
        account: account && { handle: account['account'] ?? '', kind: account['kind'] ?? '' },
        hoursOpen: hours === undefined ? undefined : hours === 'true',
        status: part('status')?.dataset['state'],
        findings: [...(shadowRoot?.querySelectorAll<HTMLElement>('[data-part="finding"]') ?? [])].map((element) => ({
          rule: element.dataset['rule'] ?? '',
          severity: element.dataset['severity'] ?? '',
          text: element.innerText,
        })),
        gate: part('gate') !== undefined,
      };
    }),
  );
}

/**
 * Waits until the last panel says `checked` or `partial` and nothing in it has changed for `quiet` milliseconds:
 * an answer for an earlier text is followed by the change that brings the next.
 */
export async function settled(page: Page, { quiet = 400 } = {}): Promise<Panel> {
  await looked(page);
  await page.waitForFunction(
    (quietMs) =>
      new Promise<boolean>((resolve) => {
        const host = [...document.querySelectorAll('shirube-assist')].at(-1);
        const root = host?.shadowRoot;
        if (!root) {
          // Not mounted yet: asked again at the next frame.
          resolve(false);
          return;
        }
        const done = (): void => {
          observer.disconnect();
          const state = root.querySelector<HTMLElement>('[data-part="status"]')?.dataset['state'];
          resolve(state === 'checked' || state === 'partial');
        };
        let timer = setTimeout(done, quietMs);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, quietMs);
        });
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    quiet,
  );
  const panel = (await panels(page)).at(-1);
  if (!panel) throw new Error('the panel disappeared');
  return panel;
}

/** The words marked under each highlight name: `{ 'shirube-confirm': ['火'] }`. */
export async function highlights(page: Page): Promise<Record<string, readonly string[]>> {
  await looked(page);
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('shirube-'))
        .map(([name, ranges]) => [name, [...ranges].map((range) => (range instanceof Range ? range.toString() : ''))]),
    ),
  );
}

/**
 * The words under the boxes that mark them in text fields, as the browser itself finds the letters at both ends of each
 * box. A finding over several lines has a box a line.
 */
export const fieldMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('shirube-assist')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.mark:not(.mark-active)') ?? [])])
      .map((mark) => {
        const { left, right, top, height } = mark.getBoundingClientRect();
        const at = (x: number): CaretPosition | null => document.caretPositionFromPoint(x, top + height / 2);
        const [start, end] = [at(left + 1), at(right - 1)];
        const field = start?.offsetNode;
        if (!(field instanceof HTMLTextAreaElement) || end?.offsetNode !== field) return '(not over a text field)';
        return field.value.slice(start?.offset, end.offset);
      }),
  );
