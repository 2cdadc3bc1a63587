/** What the popup is told of one composer, made of what the composer knows and shows. Pure. */
import { hoursText, type OutcomeWords, statusHelp, statusText } from '../../components/panel-head.tsx';
import type { PanelView } from '../../components/panel-view.ts';
import type { Translate } from '../../components/strings.ts';
import type { ComposerState } from '../messaging/draft-state.ts';
import type { Policy } from '../policy/types.ts';
import type { Site } from '../engine/draft.ts';
import { isEmpty } from './box-check.ts';
import type { ChecklistEntry, Declared, DraftPart } from './checklist-state.ts';
import type { PlacedFinding, Sorted } from './composer-view.ts';

export interface ComposerKnowledge {
  readonly name: string;
  readonly site: Site;
  readonly focused: boolean;
  /** One a text box; empty where nothing is checked. */
  readonly parts: readonly DraftPart[];
  readonly policy: Policy;
  /** What the panel shows at this moment. */
  readonly shown: Pick<PanelView, 'account' | 'hours' | 'status'>;
  readonly sorted: Sorted;
  readonly category: string;
  readonly declared: Declared;
  readonly checklist: readonly ChecklistEntry[];
  readonly confirmed: boolean;
  readonly emergencyUntil: number;
}

export function composerState(known: ComposerKnowledge, translate: Translate): ComposerState {
  const { parts, policy, shown, sorted, declared, checklist } = known;
  const { status, hours } = shown;
  const kind = parts[0]?.draft.kind ?? 'post';
  const categories = kind === 'post' || kind === 'quote' ? openCategories(policy) : [];
  const chosen = {
    category: known.category,
    reason: known.category === declared.category.id ? declared.category.reason : '',
  };
  return {
    name: known.name,
    site: known.site,
    kind,
    focused: known.focused,
    empty: parts.every(({ draft }) => isEmpty(draft)),
    account: shown.account,
    hours: {
      open: typeof hours === 'object' ? hours.open : null,
      text: typeof hours === 'object' ? hoursText(hours, translate) : hours ? translate('panel.hours.unreadable') : '',
    },
    status: status
      ? {
          state: status.state,
          text: statusText(
            status,
            sorted.open.map(({ finding }) => finding),
            translate,
            OUTCOME,
          ),
          help: statusHelp(status, translate) ?? '',
        }
      : null,
    findings: [
      ...sorted.open.map((entry) => findingState(entry, false)),
      ...sorted.dismissed.map((entry) => findingState(entry, true)),
    ],
    categories,
    chosen,
    checklist: checklist.map(({ item, done, stale }) => ({
      id: item.id,
      text: item.text,
      clauseLabel: policy.clause(item.clause)?.label ?? item.clause,
      when: item.when,
      done,
      stale,
    })),
    checklistRequired: policy.checklistRequired,
    approval: { asked: asksForApproval(checklist, policy), ...declared.approval },
    missing: missingOf(known, categories, chosen),
    confirmed: known.confirmed,
    emergencyUntil: known.emergencyUntil,
  };
}

/** In the popup 「確認済み」 is what a person says. */
const OUTCOME: OutcomeWords = { clear: 'popup.found.clear', found: 'popup.found.some', notes: 'popup.found.onlyNotes' };

function openCategories(policy: Policy): ComposerState['categories'] {
  const open = policy.pack.content.categories.filter(({ id }) => policy.categories.includes(id));
  return open.map(({ id, label, clause, asksReason, hint = '' }) => ({
    id,
    label,
    clauseLabel: policy.clause(clause)?.label ?? clause,
    asksReason,
    hint,
  }));
}

function findingState({ id, finding, text }: PlacedFinding, dismissed: boolean): ComposerState['findings'][number] {
  const { ruleId, severity, quote } = finding;
  const { title, message, fix, clauseLabel, clauseText } = text;
  return { id, ruleId, severity, title, message, fix, clauseLabel, clauseText, quote, dismissed };
}

/** 第4-5: by the pack for every post, or because the draft reads like an official view. */
function asksForApproval(checklist: readonly ChecklistEntry[], { pack }: Policy): boolean {
  const needed = pack.approval.default === 'always' || checklist.some(({ item }) => item.when === 'official-view');
  return needed && pack.approval.recordFields.length > 0;
}

function missingOf(
  { checklist, policy }: ComposerKnowledge,
  categories: ComposerState['categories'],
  chosen: ComposerState['chosen'],
): number {
  const category = categories.find(({ id }) => id === chosen.category);
  const noCategory = policy.pack.content.requireCategory && categories.length > 0 && !category;
  const noReason = category?.asksReason === true && chosen.reason.trim() === '';
  return checklist.filter(({ done }) => !done).length + Number(noCategory || noReason);
}
