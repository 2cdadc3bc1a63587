import type { Span } from '../../lib/engine/stance/span.ts';

/** Kinds of personal data that show in the characters themselves; also the message ids of the rule. */
export type DatumKind =
  | 'phone'
  | 'mail'
  | 'address'
  | 'birth-date'
  | 'my-number'
  | 'card'
  | 'account'
  | 'plate'
  | 'id-number'
  | 'messenger-id'
  | 'pupil';

/** Personal data found in a text; UTF-16 offsets into it. */
export interface Datum extends Span {
  readonly kind: DatumKind;
}
