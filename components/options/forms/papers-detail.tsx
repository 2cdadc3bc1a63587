/** The two papers of one account, where they stand, and how they travel. */
import type { ComponentChildren } from 'preact';
import type { StateAction } from '../../../lib/desk/account-states.ts';
import { emptyApplication, emptyApproval, type PaperItem } from '../../../lib/desk/papers.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import type { AccountRecord, Application, Approval } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { HandOver } from '../../ui/hand-over.tsx';
import { StateSection } from '../accounts/state-section.tsx';
import { ApplicationForm } from './application-form.tsx';
import { ApprovalForm } from './approval-form.tsx';

export interface PapersDetailProps {
  readonly pack: PolicyPack;
  readonly record: AccountRecord;
  readonly missing: (action: StateAction) => readonly PaperItem[];
  readonly hrefs: { readonly application: string; readonly approval: string; readonly account: string };
  readonly onApplication: (change: (application: Application) => Application) => void;
  readonly onApproval: (change: (approval: Approval) => Approval) => void;
  readonly onMove: (action: StateAction) => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onSave: () => void;
}

export function PapersDetail(props: PapersDetailProps) {
  const { pack, record, missing, hrefs } = props;
  const t = useStrings();
  const { state } = record.account;
  const approvalKnown = state !== 'draft' || record.approval !== undefined;
  return (
    <>
      <p class="crumb">
        <a href="#forms">{t('papers.back')}</a>
        {' ・ '}
        <a href={hrefs.account}>{t('papers.toAccount')}</a>
      </p>
      <ApplicationForm
        pack={pack}
        site={record.account.site}
        application={record.application ?? emptyApplication(record.account)}
        locked={state !== 'draft' && state !== 'changing'}
        onChange={props.onApplication}
      />
      {approvalKnown ? (
        <ApprovalForm
          pack={pack}
          approval={record.approval ?? emptyApproval(pack)}
          locked={state !== 'submitted' && state !== 'changing'}
          onChange={props.onApproval}
        />
      ) : null}
      <StateSection record={record} missing={missing} onMove={props.onMove} />
      <section class="section" aria-labelledby="travel-title">
        <h2 id="travel-title">{t('papers.travel')}</h2>
        <p class="soft">{t('papers.travelHelp')}</p>
        <div class="row">
          <PrintLink href={hrefs.application}>{t('papers.print', pack.forms.application.title)}</PrintLink>
          {approvalKnown ? (
            <PrintLink href={hrefs.approval}>{t('papers.print', pack.forms.approval.title)}</PrintLink>
          ) : null}
        </div>
        <HandOver
          action="papers"
          copyLabel={t('papers.copy')}
          saveLabel={t('papers.save')}
          onCopy={props.onCopy}
          onSave={props.onSave}
        />
      </section>
    </>
  );
}

function PrintLink({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a class="button" href={href}>
      {children}
    </a>
  );
}
