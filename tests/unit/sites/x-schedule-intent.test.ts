// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createXAdapter } from '../../../lib/sites/x/adapter.ts';
import { choose, scheduler, type SchedulerOptions, showPage } from './x-page.ts';

const show = (options: SchedulerOptions = {}): void =>
  showPage({ dialog: scheduler(options), path: '/compose/post/schedule' });

const MORNING = { a: '3', b: '9', c: '2027', d: '10', e: '5' };

function chosen(event: Event, at = '[data-testid="scheduledConfirmationPrimaryAction"] span'): number | undefined {
  let answer: number | undefined;
  const look = (seen: Event): void => void (answer = createXAdapter().scheduleIntent(seen));
  window.addEventListener(event.type, look, { capture: true, once: true });
  document.querySelector(at)?.dispatchEvent(event);
  window.removeEventListener(event.type, look, { capture: true });
  return answer;
}
const click = (): Event => new MouseEvent('click', { bubbles: true });
const key = (name: string): Event => new KeyboardEvent('keydown', { key: name, bubbles: true });

describe('the time that a press sets', () => {
  test.each<[string, () => Event]>([
    ['a click', click],
    ['Enter', () => key('Enter')],
    ['Space', () => key(' ')],
  ])('by %s', (_name, press) => {
    show();
    choose(MORNING);
    expect(chosen(press())).toBe(new Date(2027, 2, 9, 10, 5).getTime());
  });

  test.each<[string, SchedulerOptions]>([
    ['months by name', {}],
    ['months by number', { months: 'numbers' }],
    ['a month of 28 days', { days: 28 }],
  ])('%s', (_name, options) => {
    show(options);
    choose(MORNING);
    expect(chosen(click())).toBe(new Date(2027, 2, 9, 10, 5).getTime());
  });

  test.each([
    ['12', 'am', 0],
    ['9', 'am', 9],
    ['12', 'pm', 12],
    ['9', 'pm', 21],
  ])('on a 12-hour clock %s %s is %i', (hour, half, expected) => {
    show({ clock: 12, months: 'numbers' });
    choose({ ...MORNING, d: hour, f: half });
    expect(chosen(click())).toBe(new Date(2027, 2, 9, expected, 5).getTime());
  });
});

describe('no time', () => {
  test.each<[string, SchedulerOptions, Readonly<Record<string, string>>]>([
    ['a field is missing', { without: 'minute' }, { a: '3', b: '9', c: '2027', d: '10' }],
    ['nothing is chosen yet', {}, { ...MORNING, b: '' }],
    ['that day does not exist', {}, { ...MORNING, a: '2', b: '30' }],
    ['the button is disabled', { confirm: 'aria-disabled="true"' }, MORNING],
  ])('where %s', (_name, options, values) => {
    show(options);
    choose(values);
    expect(chosen(click())).toBeUndefined();
  });

  test('by another button, another key, or a conversion', () => {
    show();
    choose(MORNING);
    expect(chosen(click(), '[data-testid="app-bar-close"]')).toBeUndefined();
    expect(chosen(key('Tab'))).toBeUndefined();
    expect(chosen(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }))).toBeUndefined();
  });
});
