/** The papers of all field accounts, and the way to begin or to take some in. */
import type { AccountRecord } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { StateTag } from '../accounts/account-list.tsx';

export interface PapersListProps {
  readonly records: readonly AccountRecord[];
  readonly hrefOf: (id: string) => string;
}

export function PapersList({ records, hrefOf }: PapersListProps) {
  const t = useStrings();
  if (records.length === 0) {
    return (
      <EmptyState
        action={
          <a class="button" href="#accounts">
            {t('papers.toAccounts')}
          </a>
        }
      >
        {t('papers.none')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('papers.list')}
      rows={records}
      rowKey={({ account }) => account.id}
      columns={[
        {
          id: 'name',
          heading: t('accounts.account'),
          isName: true,
          cell: ({ account }) => (
            <>
              <a href={hrefOf(account.id)} lang="ja">
                {account.name}
              </a>
              <span class="table-line small soft">@{account.handle}</span>
            </>
          ),
        },
        { id: 'site', heading: t('accounts.site'), cell: ({ account }) => t(`accounts.sites.${account.site}`) },
        {
          id: 'department',
          heading: t('accounts.department'),
          cell: ({ account }) => <span lang="ja">{account.department}</span>,
        },
        {
          id: 'state',
          heading: t('accounts.stateHeading'),
          cell: ({ account }) => <StateTag state={account.state} />,
        },
      ]}
    />
  );
}
