/** 様式: the papers of accounts, the section's sheets, and what other sections have sent. Wiring only. */
import { useStrings } from '../../components/strings.ts';
import { PapersList } from '../../components/options/forms/papers-list.tsx';
import { PapersPreview } from '../../components/options/forms/papers-preview.tsx';
import { TakeIn } from '../../components/ui/take-in.tsx';
import { changeRecord, deskAccounts, newAccountId } from '../../lib/desk/accounts.ts';
import { planImport, readPaper, type AccountPapers } from '../../lib/desk/paper-file.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { accountsItem } from '../../lib/storage/items.ts';
import type { AccountRecord, Officer } from '../../lib/storage/schema.ts';
import { InboxSection, OfferPage, OffersSection, OfferSheetPage } from './offers.tsx';
import type { PageProps } from './pages.ts';
import { PapersPage, PapersSheetPage } from './papers.tsx';
import { hashOf } from './route.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function FormsPage({ rest: [part, id] }: PageProps) {
  if (part === 'account' && id !== undefined) return <PapersPage id={id} />;
  if (part === 'application' || part === 'approval') return <PapersSheetPage paper={part} id={id} />;
  if (part === 'offer' && id !== undefined) return <OfferPage id={id} />;
  if (part === 'sheet' && id !== undefined) return <OfferSheetPage id={id} />;
  return <FormsHome />;
}

function FormsHome() {
  const t = useStrings();
  const { pack, officer } = usePolicy();
  const { value: stored, change } = useItem(accountsItem);
  if (!stored) return null;
  const records = deskAccounts(pack, stored).map(({ record }) => record);
  return (
    <>
      <section class="section" aria-labelledby="papers-title">
        <h2 id="papers-title">{t('papers.accounts')}</h2>
        <PapersList
          records={records.filter(({ account }) => account.kind === 'field')}
          hrefOf={(account) => hashOf('forms', 'account', account)}
        />
        <div class="row">
          <a class="button" href={hashOf('forms', 'application')}>
            {t('papers.blank', pack.forms.application.title)}
          </a>
          <a class="button" href={hashOf('forms', 'approval')}>
            {t('papers.blank', pack.forms.approval.title)}
          </a>
        </div>
        <TakeIn<AccountPapers>
          action="papers"
          title={t('papers.takeIn')}
          lead={t('papers.takeInLead')}
          read={(text) => readPaper('accountPapers', text)}
          preview={(papers) => <PapersPreview papers={papers} plan={planImport(records, papers)} />}
          mayTake={(papers) => planImport(records, papers).effect !== 'refused'}
          onTake={(papers) => change((now) => takeIn(now, papers, { pack, officer, at: Date.now() }))}
        />
      </section>
      <OffersSection />
      <InboxSection />
    </>
  );
}

interface TakeInFacts {
  readonly pack: PolicyPack;
  readonly officer: Officer;
  readonly at: number;
}

/** Planned anew on what is stored by now: another page may have taken the same papers in. */
function takeIn(stored: AccountRecord[], papers: AccountPapers, { pack, officer, at }: TakeInFacts): AccountRecord[] {
  const plan = planImport(
    deskAccounts(pack, stored).map(({ record }) => record),
    papers,
  );
  if (plan.effect === 'refused') return stored;
  const { registration, department } = papers.application;
  const taken = [...pack.accounts, ...stored.map(({ account }) => account)].map(({ id }) => id);
  const base: AccountRecord =
    plan.effect === 'new'
      ? {
          account: {
            id: newAccountId(papers.site, registration.handle, taken),
            site: papers.site,
            handle: registration.handle,
            name: registration.title || registration.handle,
            kind: 'field',
            department: department || pack.roles.owner,
            state: 'submitted',
            overrides: {},
          },
          history: [],
        }
      : plan.record;
  return changeRecord(stored, base, (record) => ({
    ...record,
    account: { ...record.account, state: 'submitted' },
    application: papers.application,
    ...(papers.approval ? { approval: papers.approval } : {}),
    history: [...record.history, { at, state: 'submitted', by: officer.name }],
  }));
}
