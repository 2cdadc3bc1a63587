/** アカウント: from the stored records to the views and back. Wiring only. */
import { AccountDetail } from '../../components/options/accounts/account-detail.tsx';
import { AccountList } from '../../components/options/accounts/account-list.tsx';
import { NewAccount } from '../../components/options/accounts/new-account.tsx';
import type { AccountView, NewAccount as Facts } from '../../components/options/accounts/view.ts';
import { useStrings } from '../../components/strings.ts';
import { EmptyState } from '../../components/ui/notice.tsx';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import {
  changeRecord,
  deskAccounts,
  handleProblem,
  newAccountId,
  withoutRecord,
  withOverride,
  type DeskAccount,
} from '../../lib/desk/accounts.ts';
import { clauseOf } from '../../lib/desk/clause-of.ts';
import { move } from '../../lib/desk/move.ts';
import { emptyApplication, missingFor } from '../../lib/desk/papers.ts';
import { remindersOf } from '../../lib/desk/reminders.ts';
import { resolvePolicy } from '../../lib/policy/resolve.ts';
import { accountsItem } from '../../lib/storage/items.ts';
import type { AccountRecord } from '../../lib/storage/schema.ts';
import { cityRules } from './city-rules.ts';
import type { PageProps } from './pages.ts';
import { hashOf } from './route.ts';
import { useItem } from './use-item.ts';
import { useLastPosts } from './use-last-posts.ts';
import { usePolicy } from './use-policy.ts';

export function AccountsPage({ rest: [id] }: PageProps) {
  const t = useStrings();
  const { pack, officer } = usePolicy();
  const { value: stored, change } = useItem(accountsItem);
  const lastPosts = useLastPosts();
  if (!stored) return null;
  const accounts = deskAccounts(pack, stored);
  const view = (account: DeskAccount): AccountView => ({
    ...account,
    reminders: remindersOf(account.record, {
      now: Date.now(),
      lastPostAt: lastPosts(account.record.account),
      upkeep: pack.upkeep,
    }),
    problem: handleProblem(
      account.record.account.handle,
      account.record.account.site,
      accounts.map(({ record }) => record.account).filter((other) => other.id !== account.record.account.id),
    ),
  });

  if (id === undefined) {
    const create = async (facts: Facts): Promise<void> => {
      const made: { id?: string } = {};
      const done = await change((now) => {
        // Another page may have stored an account since this one was drawn.
        const there = deskAccounts(pack, now).map(({ record }) => record.account);
        if (handleProblem(facts.handle, facts.site, there)?.kind === 'duplicate') return now;
        const taken = there.map(({ id }) => id);
        made.id = newAccountId(facts.site, facts.handle, taken);
        return [...now, draftOf(facts, made.id, officer.name)];
      });
      if (done && made.id !== undefined) location.hash = hashOf('forms', 'account', made.id);
    };
    return (
      <>
        <AccountList accounts={accounts.map(view)} hrefOf={(account) => hashOf('accounts', account)} />
        <NewAccount
          sites={(['x', 'instagram'] as const).filter((site) => pack.platforms[site]?.enabled)}
          otherServices={pack.otherServices}
          department={officer.section}
          problemOf={(site, handle) =>
            handleProblem(
              handle,
              site,
              accounts.map(({ record }) => record.account),
            )
          }
          onCreate={(facts) => void create(facts)}
        />
      </>
    );
  }

  const found = accounts.find(({ record }) => record.account.id === id);
  if (!found) {
    return <EmptyState action={<a href="#accounts">{t('accounts.back')}</a>}>{t('accounts.notFound')}</EmptyState>;
  }
  const { record } = found;
  const changeThis = (next: (now: AccountRecord) => AccountRecord): void =>
    void change((now) => changeRecord(now, record, next));
  const today = (): string => isoDate(tokyoDay(Date.now()));
  return (
    <AccountDetail
      view={{
        pack,
        policy: resolvePolicy(pack, { account: record.account }),
        account: view(found),
        rules: cityRules(pack),
        missing: (action) => missingFor(action, record),
        papersHref: hashOf('forms', 'account', id),
        clauses: {
          hours: clauseOf(pack, 'R33', pack.hours.clause),
          reply: clauseOf(pack, 'R32', pack.reply.clause),
        },
      }}
      actions={{
        override: (key, next) => changeThis((now) => withOverride(now, key, next)),
        move: (action) => changeThis((now) => move(now, action, { pack, at: Date.now(), by: officer.name })),
        reviewed: (kind) =>
          changeThis((now) =>
            kind === 'review' ? { ...now, reviewedOn: today() } : { ...now, twoFactorCheckedOn: today() },
          ),
        remove: () => {
          void change((now) => withoutRecord(now, id));
          if (!found.named) location.hash = '#accounts';
        },
      }}
    />
  );
}

/** The record of an account that is only planned. */
function draftOf(facts: Facts, id: string, by: string): AccountRecord {
  const account = {
    ...facts,
    id,
    kind: 'field' as const,
    state: 'draft' as const,
    url: `https://${facts.site === 'x' ? 'x.com' : 'www.instagram.com'}/${facts.handle}`,
    overrides: {},
  };
  return {
    account,
    application: emptyApplication(account),
    history: [{ at: Date.now(), state: 'draft', by }],
  };
}
