/**
 * The time that a press is about to set in the schedule dialog (SITES 1.7). The words in which the composer shows it
 * afterwards differ from language to language; the fields of the dialog do not.
 */
import { isDisabled, isPress } from '../dom.ts';
import type { Queries } from '../selector-table.ts';
import type { XSelector } from './selectors.ts';

/** Milliseconds since the epoch: wall time of the browser, as in the dialog. Undefined where this press sets none. */
export function scheduleIntentOf(event: Event, queries: Queries<XSelector>): number | undefined {
  const { target } = event;
  if (!(target instanceof Element) || !isPress(event)) return undefined;
  const button = queries.closest('scheduleConfirm', target);
  if (!button || isDisabled(button)) return undefined;
  const around = queries.closest('dialog', button) ?? button.ownerDocument;
  return timeOf(queries.all('scheduleField', around).flatMap((field) => fieldOf(field) ?? []));
}

/** One choice of the dialog, without the empty option at its head. */
interface Field {
  /** What can be chosen, in page order; undefined where that is no number. */
  readonly numbers: readonly (number | undefined)[];
  readonly chosen: number;
}

function fieldOf(element: Element): Field | undefined {
  if (!(element instanceof HTMLSelectElement)) return undefined;
  const options = [...element.options];
  const real = options.filter(({ value, text }) => value.trim() !== '' && text.trim() !== '');
  const chosen = real.findIndex(({ selected }) => selected);
  return chosen < 0 ? undefined : { numbers: real.map(({ value, text }) => wholeNumber(value, text)), chosen };
}

function wholeNumber(...texts: readonly string[]): number | undefined {
  return texts.filter((text) => /^\d{1,4}$/.test(text.trim())).map(Number)[0];
}

const HOURS = 24;
const HALF = 12;

/** Each field by what it offers; months and hours on a 12-hour clock are as many, and months come first. */
function timeOf(fields: readonly Field[]): number | undefined {
  const year = fields.find(({ numbers }) => numbers.every((number) => number !== undefined && number >= 2000));
  const minute = fields.find(({ numbers }) => numbers.length === 60);
  const day = fields.find((field) => field !== year && field.numbers.length >= 28 && field.numbers.length <= 31);
  const half = fields.find((field) => field !== year && field.numbers.length === 2);
  const dozens = fields.filter((field) => field !== year && field.numbers.length === 12);
  const month = dozens[0];
  const hour = half ? dozens[1] : fields.find(({ numbers }) => numbers.length === HOURS);
  if (!year || !month || !day || !hour || !minute || fields.length !== (half ? 6 : 5)) return undefined;
  const hours = half ? ((valueOf(hour) ?? NaN) % HALF) + half.chosen * HALF : valueOf(hour);
  return momentOf([valueOf(year), month.chosen + 1, valueOf(day), hours, valueOf(minute)]);
}

const valueOf = ({ numbers, chosen }: Field): number | undefined => numbers[chosen];

/** A time that does not exist would roll over to another: then a field was misread. */
function momentOf([year, month, day, hour, minute]: readonly (number | undefined)[]): number | undefined {
  const date = new Date(year ?? NaN, (month ?? NaN) - 1, day, hour, minute);
  return date.getDate() === day && date.getHours() === hour ? date.getTime() : undefined;
}
