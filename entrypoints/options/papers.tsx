/** 別記様式第１号・第２号 of one account. Wiring only. */
import { PapersDetail } from '../../components/options/forms/papers-detail.tsx';
import { ApplicationSheet, ApprovalSheet } from '../../components/options/forms/papers-sheets.tsx';
import { useStrings } from '../../components/strings.ts';
import { EmptyState } from '../../components/ui/notice.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { changeRecord, deskAccounts } from '../../lib/desk/accounts.ts';
import { clauseOf } from '../../lib/desk/clause-of.ts';
import { move } from '../../lib/desk/move.ts';
import { writePaper } from '../../lib/desk/paper-file.ts';
import { emptyApplication, emptyApproval, missingFor } from '../../lib/desk/papers.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { accountsItem } from '../../lib/storage/items.ts';
import type { AccountRecord } from '../../lib/storage/schema.ts';
import { saveFile } from './hand-over.ts';
import { hashOf } from './route.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function PapersPage({ id }: { readonly id: string }) {
  const { pack, officer } = usePolicy();
  const { record, changeThis, loading } = useRecord(id);
  if (loading) return null;
  if (!record) return <NotFound />;
  const file = (): string =>
    writePaper('accountPapers', {
      site: record.account.site,
      application: record.application ?? emptyApplication(record.account),
      ...(record.approval ? { approval: record.approval } : {}),
    });
  return (
    <PapersDetail
      pack={pack}
      record={record}
      missing={(action) => missingFor(action, record)}
      hrefs={{
        application: hashOf('forms', 'application', id),
        approval: hashOf('forms', 'approval', id),
        account: hashOf('accounts', id),
      }}
      onApplication={(change) =>
        changeThis((now) => ({ ...now, application: change(now.application ?? emptyApplication(now.account)) }))
      }
      onApproval={(change) => changeThis((now) => ({ ...now, approval: change(now.approval ?? emptyApproval(pack)) }))}
      onMove={(action) => changeThis((now) => move(now, action, { pack, at: Date.now(), by: officer.name }))}
      onCopy={() => copyText(file())}
      onSave={() => saveFile(`${pack.forms.application.title}-${record.account.handle}.json`, file())}
    />
  );
}

export interface PapersSheetPageProps {
  readonly paper: 'application' | 'approval';
  /** Undefined: a blank form. */
  readonly id: string | undefined;
}

export function PapersSheetPage({ paper, id }: PapersSheetPageProps) {
  const t = useStrings();
  const { pack } = usePolicy();
  const { record, loading } = useRecord(id ?? '');
  if (loading) return null;
  if (id !== undefined && !record) return <NotFound />;
  const props = {
    pack,
    clauseLabel: clauseLabel(pack, 'R27'),
    application: record?.application,
    approval: record?.approval,
    onPrint: () => print(),
    back:
      id === undefined
        ? { href: '#forms', label: t('papers.back') }
        : { href: hashOf('forms', 'account', id), label: t('papers.backToPapers') },
  };
  return paper === 'application' ? <ApplicationSheet {...props} /> : <ApprovalSheet {...props} />;
}

/** As an officer cites it: 第4-3; '' where the pack has no such clause. */
export function clauseLabel(pack: PolicyPack, requirement: string): string {
  const id = clauseOf(pack, requirement, '');
  return pack.clauses.find((clause) => clause.id === id)?.label ?? '';
}

function useRecord(id: string) {
  const { pack } = usePolicy();
  const { value: stored, change } = useItem(accountsItem);
  const record = deskAccounts(pack, stored ?? []).find((account) => account.record.account.id === id)?.record;
  return {
    loading: stored === undefined,
    record,
    changeThis: (next: (now: AccountRecord) => AccountRecord): void => {
      if (record) void change((now) => changeRecord(now, record, next));
    },
  };
}

function NotFound() {
  const t = useStrings();
  return <EmptyState action={<a href="#forms">{t('papers.back')}</a>}>{t('accounts.notFound')}</EmptyState>;
}
