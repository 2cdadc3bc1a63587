/** What the page about words shows: the department's own, and what they change. */
import type { DepartmentWords } from '../../../lib/storage/schema.ts';

export type Word = DepartmentWords[number];

/** One sample, and what a word that is being added would change in it. */
export interface PreviewRow {
  readonly text: string;
  /** Rule titles that speak now and would fall silent, and the other way round. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

export type Preview =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  /** `partial`: rules that need the dictionary did not answer. */
  | {
      readonly state: 'done';
      readonly rows: readonly PreviewRow[];
      readonly samples: number;
      readonly partial: boolean;
    };
