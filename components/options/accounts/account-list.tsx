/** All accounts of the city: state, what is to be looked at, and the way to each. */
import { useStrings } from '../../strings.ts';
import { Table } from '../../ui/table.tsx';
import { dueReminders } from './due-reminders.ts';
import { HandleWarning } from './handle-warning.tsx';
import type { AccountView } from './view.ts';

export interface AccountListProps {
  readonly accounts: readonly AccountView[];
  readonly hrefOf: (id: string) => string;
}

export function AccountList({ accounts, hrefOf }: AccountListProps) {
  const t = useStrings();
  return (
    <Table
      caption={t('accounts.list')}
      rows={accounts}
      rowKey={({ record }) => record.account.id}
      columns={[
        {
          id: 'name',
          heading: t('accounts.account'),
          isName: true,
          cell: ({ record: { account }, problem }) => (
            <>
              <a href={hrefOf(account.id)} lang="ja">
                {account.name}
              </a>
              <span class="table-line small soft">@{account.handle}</span>
              {problem ? <HandleWarning problem={problem} /> : null}
            </>
          ),
        },
        { id: 'site', heading: t('accounts.site'), cell: ({ record }) => t(`accounts.sites.${record.account.site}`) },
        {
          id: 'department',
          heading: t('accounts.department'),
          cell: ({ record: { account } }) => (
            <>
              <span lang="ja">{account.department}</span>
              <span class="table-line small soft">{t(`accounts.kind.${account.kind}`)}</span>
            </>
          ),
        },
        {
          id: 'state',
          heading: t('accounts.stateHeading'),
          cell: ({ record: { account } }) => <StateTag state={account.state} />,
        },
        {
          id: 'reminders',
          heading: t('accounts.toDo'),
          cell: ({ reminders }) => {
            const due = dueReminders(reminders);
            return due.length === 0
              ? t('accounts.nothingToDo')
              : due.map((kind) => t(`accounts.due.${kind}`)).join(t('ui.comma'));
          },
        },
      ]}
    />
  );
}

export function StateTag({ state }: { readonly state: AccountView['record']['account']['state'] }) {
  const t = useStrings();
  return <span class={state === 'active' ? 'tag tag-own' : 'tag'}>{t(`accounts.state.${state}`)}</span>;
}
