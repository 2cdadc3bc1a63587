// @vitest-environment happy-dom
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Strings } from '../../../components/strings.ts';
import { CheckGroup, RadioGroup, Select } from '../../../components/ui/choices.tsx';
import { ConfirmRow } from '../../../components/ui/confirm-row.tsx';
import { TakeIn } from '../../../components/ui/take-in.tsx';
import { Welcome, type WelcomeView } from '../../../components/welcome/welcome.tsx';
import { japanese } from '../strings.ts';

const root = document.createElement('div');
document.body.append(root);

async function show(children: ComponentChildren): Promise<void> {
  await act(() => render(<Strings.Provider value={japanese}>{children}</Strings.Provider>, root));
}

function one(selector: string): HTMLElement {
  const [found, ...more] = root.querySelectorAll<HTMLElement>(selector);
  if (!found || more.length > 0) throw new Error(`${selector}: ${found ? more.length + 1 : 0} found`);
  return found;
}
const button = (name: string): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const textArea = (): HTMLTextAreaElement => {
  const found = one('textarea');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('no text area');
  return found;
};
const press = (name: string): Promise<void> => act(() => button(name).click());

afterEach(() => {
  render(null, root);
});

describe('a choice with help', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ] as const;
  const change = vi.fn();

  test.each([
    ['select', <Select label="名" options={options} value="a" onChange={change} help="手引き" />],
    ['fieldset', <RadioGroup label="名" options={options} value="a" onChange={change} help="手引き" />],
    ['fieldset', <CheckGroup label="名" options={options} values={[]} onChange={change} help="手引き" />],
  ])('%s is described by it', async (control, view) => {
    await show(view);
    const id = one(control).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('手引き');
  });

  test('without help nothing is pointed at', async () => {
    await show(<Select label="名" options={options} value="a" onChange={change} />);
    expect(one('select').hasAttribute('aria-describedby')).toBe(false);
  });
});

describe('what cannot be done by accident', () => {
  const confirmed = vi.fn();
  const open = async (): Promise<void> => {
    confirmed.mockClear();
    await show(<ConfirmRow label="削除" loss="消えます。" confirm="消す" onConfirm={confirmed} />);
    await press('削除');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('消えます。');
  };

  test.each([
    ['消す', 1],
    [japanese('ui.keep'), 0],
  ])('%s leads back to the button that opened it', async (name, times) => {
    await open();
    await press(name);
    expect(document.activeElement?.textContent).toBe('削除');
    expect(confirmed).toHaveBeenCalledTimes(times);
  });
});

describe('taking a text in', () => {
  const taken = async (stored: boolean): Promise<void> => {
    await show(
      <TakeIn
        title="取り込む"
        lead=""
        action="paper"
        read={(text) => ({ ok: true, value: text })}
        preview={(text) => <p class="read">{text}</p>}
        mayTake={() => true}
        onTake={() => Promise.resolve(stored)}
      />,
    );
    await act(() => {
      textArea().value = '書面';
      textArea().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(japanese('ui.takeIn.read'));
    await press(japanese('ui.takeIn.take'));
  };

  test('it goes once it is stored', async () => {
    await taken(true);
    expect(textArea().value).toBe('');
    expect(root.querySelector('.read')).toBeNull();
  });

  test('what could not be stored stays, to be tried again', async () => {
    await taken(false);
    expect(textArea().value).toBe('書面');
    expect(one('.read').textContent).toBe('書面');
  });
});

describe('the welcome', () => {
  const shown = async (locked: readonly ('name' | 'section')[]): Promise<string[]> => {
    const view: WelcomeView = {
      accounts: [],
      officer: { name: '', section: '' },
      officerLocked: (key) => locked.includes(key),
      practice: { text: '', marks: [] },
    };
    const actions = { changeOfficer: vi.fn(), write: vi.fn(), slot: vi.fn(), openOptions: vi.fn(), finish: vi.fn() };
    await show(<Welcome view={view} actions={actions} />);
    return [...root.querySelectorAll('input')].filter(({ readOnly }) => readOnly).map(({ id }) => labelOf(id));
  };
  const labelOf = (id: string): string => one(`label[for="${id}"]`).textContent;

  test.each<[readonly ('name' | 'section')[]]>([[[]], [['section']], [['name']], [['section', 'name']]])(
    'locked are the fields that the administrator laid down: %s',
    async (locked) => {
      expect(await shown(locked)).toEqual(locked.map((key) => japanese(`welcome.who.${key}`)));
    },
  );
});
