/** What the page about the policy shows, and what it asks for. */
import type { PackDiff } from '../../../lib/policy/pack-diff.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';

export type PackImport =
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly ProblemLine[] }
  | {
      readonly state: 'ready';
      readonly fileName: string;
      readonly pack: PolicyPack;
      readonly notices: readonly ProblemLine[];
      readonly diff: PackDiff;
      /** It would stand for an edition of the same day. */
      readonly replaces: boolean;
    };

export interface ProblemLine {
  readonly path: string;
  readonly message: string;
}
