/** What the panel shows of one composer, made of what is known about its text boxes. Pure. */
import type { DismissedView, FindingView, PanelView, StatusView } from '../../components/panel-view.ts';
import { byGravityThenPlace } from '../engine/check-draft.ts';
import { type Dismissal, dismissedBy, scopesFor } from '../engine/dismissals.ts';
import type { DraftDetails } from '../sites/site-adapter.ts';
import { idleState } from './account-state.ts';
import type { ToldFinding } from './analyser.ts';
import type { BoxOutcome } from './box-check.ts';
import type { InForce } from './policy-source.ts';

/** A finding with the text box it stands in. */
export interface PlacedFinding extends ToldFinding {
  readonly id: string;
  readonly box: number;
  /** Holds for exactly the text that stands there, so its words may be marked. */
  readonly certain: boolean;
}

/** Gravest first, then in reading order; what concerns the draft as a whole is said once for all boxes. */
export function placeFindings(outcomes: readonly BoxOutcome[]): readonly PlacedFinding[] {
  const all = outcomes.flatMap(({ certain, waiting }, box) => [
    ...certain.map((told) => placed(told, box, true)),
    ...waiting.map((told) => placed(told, box, false)),
  ]);
  const seen = new Set<string>();
  return all
    .filter((entry) => {
      const key = sameEverywhere(entry) ?? entry.id;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => byGravityThenPlace(a.finding, b.finding));
}

function placed(told: ToldFinding, box: number, certain: boolean): PlacedFinding {
  return { ...told, box, certain, id: `${box}/${told.finding.fingerprint}` };
}

function sameEverywhere({ finding }: PlacedFinding): string | undefined {
  if (finding.target.kind === 'text') return undefined;
  return JSON.stringify([finding.ruleId, finding.messageId, finding.target.kind, finding.quote, finding.data]);
}

export interface Sorted {
  readonly open: readonly PlacedFinding[];
  readonly dismissed: readonly (PlacedFinding & { readonly by: Dismissal })[];
}

export function sortByDismissal(findings: readonly PlacedFinding[], dismissals: readonly Dismissal[]): Sorted {
  const open: PlacedFinding[] = [];
  const dismissed: (PlacedFinding & { by: Dismissal })[] = [];
  for (const entry of findings) {
    const by = dismissedBy(entry.finding, dismissals, entry.box);
    if (by) dismissed.push({ ...entry, by });
    else open.push(entry);
  }
  return { open, dismissed };
}

export function findingView({ id, box, finding, text }: PlacedFinding, boxes: number): FindingView {
  return {
    id,
    ruleId: finding.ruleId,
    severity: finding.severity,
    text,
    quote: finding.quote,
    box: boxes > 1 && finding.target.kind === 'text' ? box + 1 : undefined,
    replacement: finding.fix?.replacement,
    scopes: scopesFor(finding),
  };
}

export function dismissedView({ id, finding, text, by }: Sorted['dismissed'][number]): DismissedView {
  return { id, title: text.title, quote: finding.quote, scope: by.scope };
}

/** `empty`: no box holds anything to post. `late`: the pending answer is overdue for the eye. */
export function statusView(
  outcomes: readonly BoxOutcome[],
  { empty, late }: { empty: boolean; late: boolean },
): StatusView {
  if (empty) return { state: 'checked', empty: true };
  if (outcomes.some((outcome) => outcome.tokens === 'pending')) return { state: 'checking', late };
  const unchecked = new Set(outcomes.flatMap((outcome) => outcome.unchecked.map(({ ruleId }) => ruleId)));
  const missing = outcomes.some((outcome) => outcome.tokens === 'missing');
  if (missing || unchecked.size > 0) return { state: 'partial', uncheckedRules: missing ? 0 : unchecked.size };
  return { state: 'checked', empty: false };
}

/** Cards that stand open: notes are folded, and posting hours have a line of their own. */
export function inFront(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return findings.filter(({ finding }) => finding.severity !== 'note' && finding.ruleId !== 'hours');
}

/** `details` undefined: what the page shows beside the text is not understood. */
export function accountView(inForce: InForce, details: DraftDetails | undefined): PanelView['account'] {
  const { account, kind, lookAlike } = inForce;
  return {
    kind,
    handle: details?.draft.account ?? account?.handle ?? '',
    name: account?.name ?? '',
    idle: idleState(inForce),
    lookAlike: lookAlike?.handle,
    elsewhere: details?.accountElsewhere,
  };
}
