/** 別記様式第２号: number, day, conditions; and posting hours, where the conditions grant hours of its own. */
import type { PolicyPack } from '../../../lib/policy/types.ts';
import { without } from '../../../lib/desk/without.ts';
import type { Approval } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { WeekEditor } from '../accounts/week.tsx';

export interface ApprovalFormProps {
  readonly pack: PolicyPack;
  readonly approval: Approval;
  readonly locked: boolean;
  readonly onChange: (change: (approval: Approval) => Approval) => void;
}

export function ApprovalForm({ pack, approval, locked, onChange }: ApprovalFormProps) {
  const t = useStrings();
  const put =
    (key: 'number' | 'date' | 'approver' | 'conditions') =>
    (value: string): void =>
      onChange((now) => ({ ...now, [key]: value }));
  return (
    <section class="section" aria-labelledby="approval-title">
      <h2 id="approval-title">
        <span lang="ja">{pack.forms.approval.title}</span> {t('papers.approval')}
      </h2>
      <p class="soft">{t('papers.approvalLead')}</p>
      <div class="columns">
        <Field
          label={t('papers.approvalNumber')}
          value={approval.number}
          required
          locked={locked}
          onCommit={put('number')}
        />
        <Field
          type="date"
          width="short"
          label={t('papers.approvalDate')}
          value={approval.date}
          required
          locked={locked}
          onCommit={put('date')}
        />
        <Field
          label={t('papers.approver')}
          value={approval.approver}
          required
          locked={locked}
          onCommit={put('approver')}
        />
      </div>
      <TextArea
        label={t('papers.conditions')}
        help={t('papers.conditionsHelp')}
        value={approval.conditions}
        locked={locked}
        onCommit={put('conditions')}
      />
      <Checkbox
        label={t('papers.ownHours')}
        help={t('papers.ownHoursHelp')}
        checked={approval.hours !== undefined}
        locked={locked}
        onChange={(own) => onChange((now) => (own ? { ...now, hours: pack.hours.weekly } : without(now, 'hours')))}
      />
      {approval.hours && !locked ? (
        <WeekEditor
          weekly={approval.hours}
          onChange={(change) => onChange((now) => ({ ...now, hours: change(now.hours ?? pack.hours.weekly) }))}
        />
      ) : null}
    </section>
  );
}
