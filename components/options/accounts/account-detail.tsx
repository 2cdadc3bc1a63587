/** One account: where it stands, what it may set for itself, what is to be looked at. */
import type { Reminder } from '../../../lib/desk/reminders.ts';
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { CheckGroup, Checkbox } from '../../ui/choices.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { ContactsEditor, ContactsWords } from './contacts-editor.tsx';
import { HandleWarning } from './handle-warning.tsx';
import { Provision, SourceTag } from './provision.tsx';
import { ReplyEditor, ReplyWords } from './reply-editor.tsx';
import { RulesEditor } from './rules-editor.tsx';
import { StateSection } from './state-section.tsx';
import type { AccountActions, AccountPageView } from './view.ts';
import { WeekEditor, WeekWords } from './week.tsx';

export interface AccountDetailProps {
  readonly view: AccountPageView;
  readonly actions: AccountActions;
}

export function AccountDetail({ view, actions }: AccountDetailProps) {
  const t = useStrings();
  const { account: shown, papersHref } = view;
  const { account } = shown.record;
  return (
    <>
      <p class="crumb">
        <a href="#accounts">{t('accounts.back')}</a>
      </p>
      <section class="section" aria-labelledby="account-name">
        <h2 id="account-name" lang="ja">
          {account.name}
        </h2>
        <dl class="pairs">
          <Pair term={t('accounts.site')}>{t(`accounts.sites.${account.site}`)}</Pair>
          <Pair term={t('accounts.handle')}>@{account.handle}</Pair>
          <Pair term={t('accounts.kindHeading')}>{t(`accounts.kind.${account.kind}`)}</Pair>
          <Pair term={t('accounts.department')}>{account.department}</Pair>
          {account.url === undefined ? null : <Pair term="URL">{account.url}</Pair>}
        </dl>
        {shown.problem ? <HandleWarning problem={shown.problem} /> : null}
        {account.kind === 'field' ? (
          <p>
            <a href={papersHref}>{t('accounts.papers')}</a>
          </p>
        ) : null}
      </section>
      <StateSection record={shown.record} missing={view.missing} papersHref={papersHref} onMove={actions.move} />
      <Reminders reminders={shown.reminders} onDone={actions.reviewed} />
      <Provisions view={view} actions={actions} />
      <Removal view={view} onRemove={actions.remove} />
    </>
  );
}

function Pair({ term, children }: { readonly term: string; readonly children: string | readonly string[] }) {
  return (
    <div class="pair">
      <dt>{term}</dt>
      <dd lang="ja">{children}</dd>
    </div>
  );
}

function Reminders({
  reminders,
  onDone,
}: {
  readonly reminders: readonly Reminder[];
  readonly onDone: AccountActions['reviewed'];
}) {
  const t = useStrings();
  if (reminders.length === 0) return null;
  return (
    <section class="section" aria-labelledby="reminders-title">
      <h2 id="reminders-title">{t('accounts.reminders')}</h2>
      <ul class="reminders">
        {reminders.map(({ kind, last, due }) => (
          <li key={kind} class="row" data-reminder={kind} data-due={due}>
            <span class="reminder-words">
              <strong>{t(`accounts.reminder.${kind}`)}</strong>
              <span class={due ? 'due' : 'soft'}>
                {last === undefined ? t('accounts.neverDone') : t('accounts.lastDone', last)}
                {due ? t('accounts.dueNow') : ''}
              </span>
              <span class="help">{t(`accounts.reminderHelp.${kind}`)}</span>
            </span>
            {kind === 'dormant' ? null : (
              <Button
                action={`reviewed-${kind}`}
                label={t('accounts.doneOf', t(`accounts.reminder.${kind}`))}
                onClick={() => onDone(kind)}
              >
                {t('accounts.done')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Provisions({ view: { pack, policy, account, rules, clauses }, actions: { override } }: AccountDetailProps) {
  const t = useStrings();
  const own = account.record.account.overrides;
  const label = (clause: string): string => policy.clause(clause)?.label ?? clause;
  const categories = pack.content.categories;
  const noContacts = { phones: [], mailDomains: [], addresses: [] };
  return (
    <>
      <Provision
        name="hours"
        title={t('accounts.hours')}
        clauseLabel={label(policy.hours.clause)}
        own={own.hours !== undefined}
        city={<WeekWords weekly={pack.hours.weekly} />}
        onOwn={() => override('hours', () => ({ ...pack.hours, clause: clauses.hours }))}
        onCity={() => override('hours', nothing)}
      >
        <WeekEditor
          weekly={policy.hours.weekly}
          onChange={(change) => override('hours', (now = policy.hours) => ({ ...now, weekly: change(now.weekly) }))}
        />
      </Provision>
      <Provision
        name="reply"
        title={t('accounts.reply.title')}
        clauseLabel={label(policy.reply.clause)}
        own={own.reply !== undefined}
        city={<ReplyWords reply={pack.reply} />}
        onOwn={() => override('reply', () => ({ ...pack.reply, clause: clauses.reply }))}
        onCity={() => override('reply', nothing)}
      >
        <ReplyEditor
          reply={policy.reply}
          onChange={(change) => override('reply', (now = policy.reply) => change(now))}
        />
      </Provision>
      <Provision
        name="categories"
        title={t('accounts.categories')}
        own={own.categories !== undefined}
        city={
          <ul class="bullets" lang="ja">
            {categories.map(({ id, label: words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        }
        onOwn={() => override('categories', () => [...policy.categories])}
        onCity={() => override('categories', nothing)}
      >
        <CheckGroup
          label={t('accounts.categoriesOwn')}
          options={categories.map(({ id, label: words }) => ({ value: id, label: words }))}
          values={own.categories ?? []}
          onChange={(change) => override('categories', (now = []) => change(now))}
        />
      </Provision>
      <Provision
        name="contacts"
        title={t('accounts.contacts.title')}
        own={own.contacts !== undefined}
        city={<ContactsWords contacts={pack.contacts} />}
        onOwn={() => override('contacts', () => noContacts)}
        onCity={() => override('contacts', nothing)}
      >
        <p class="soft">{t('accounts.contacts.lead')}</p>
        <ContactsEditor
          contacts={own.contacts ?? noContacts}
          onChange={(change) => override('contacts', (now = noContacts) => change(now))}
        />
      </Provision>
      <section class="section" aria-labelledby="checklist-title" data-provision="checklist">
        <h2 id="checklist-title">
          {t('accounts.checklist.title')} <SourceTag own={own.checklistRequired !== undefined} />
        </h2>
        <Checkbox
          label={t('accounts.checklist.required')}
          help={t('accounts.checklist.help')}
          checked={policy.checklistRequired}
          onChange={(required) => override('checklistRequired', () => required || undefined)}
        />
      </section>
      <section class="section" aria-labelledby="rules-title" data-provision="rules">
        <h2 id="rules-title">{t('accounts.rules.title')}</h2>
        <p class="soft">{t('accounts.rules.lead')}</p>
        <details>
          <summary>{t('accounts.rules.open', Object.keys(own.rules ?? {}).length)}</summary>
          <RulesEditor
            rules={rules}
            own={own.rules ?? {}}
            onChange={(change) => override('rules', (now = {}) => change(now))}
          />
        </details>
      </section>
    </>
  );
}

/** Of the account's own: what the city provides holds. */
const nothing = (): undefined => undefined;

function Removal({ view: { account }, onRemove }: { readonly view: AccountPageView; readonly onRemove: () => void }) {
  const t = useStrings();
  const { name, state } = account.record.account;
  if (!account.stored) return null;
  if (account.named) {
    return (
      <ConfirmRow
        label={t('accounts.reset.label')}
        loss={t('accounts.reset.loss', name)}
        confirm={t('accounts.reset.confirm')}
        onConfirm={onRemove}
      />
    );
  }
  if (state !== 'draft' && state !== 'retired') return null;
  return (
    <ConfirmRow
      label={t('accounts.remove.label')}
      loss={t('accounts.remove.loss', name)}
      confirm={t('accounts.remove.confirm')}
      action="remove"
      onConfirm={onRemove}
    />
  );
}
