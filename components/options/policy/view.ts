/** What the page about the policy shows, and what it asks for. */
import type { PackDiff } from '../../../lib/policy/pack-diff.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';

export interface PackView {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  /** YYYY-MM-DD of the edition in force, or of the one that waits. */
  readonly effectiveFrom: string;
  readonly origin: 'shipped' | 'imported' | 'managed';
  readonly active: boolean;
  /** An edition that takes over by itself on its day. */
  readonly waiting: boolean;
  /** Not in force yet: it cannot be chosen by itself. */
  readonly future: boolean;
}

export interface PolicyPageView {
  readonly packs: readonly PackView[];
  readonly pack: PolicyPack;
  /** Laid down by the administrator: nothing can be switched here. */
  readonly managed: boolean;
}

export type PackImport =
  | { readonly state: 'refused'; readonly fileName: string; readonly problems: readonly ProblemLine[] }
  | {
      readonly state: 'ready';
      readonly fileName: string;
      readonly pack: PolicyPack;
      readonly notices: readonly ProblemLine[];
      readonly diff: PackDiff;
      /** The pack of this id that it would stand for. */
      readonly replaces: boolean;
    };

export interface ProblemLine {
  readonly path: string;
  readonly message: string;
}
