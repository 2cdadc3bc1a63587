/** One objection that holds a post, whatever raised it: a finding, the account, the checklist, the post that is quoted. */
import type { HoldingView, ReasonGroup } from '../../components/gate-view.ts';

export interface Holding extends HoldingView {
  readonly ruleId: string;
  /** Key into the pack's clauses. */
  readonly clause: string;
  readonly reasons: ReasonGroup;
}
