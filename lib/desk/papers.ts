/** 別記様式第１号 and 第２号 while they are filled in: what they begin with and what they still lack. */
import type { Account, PolicyPack } from '../policy/types.ts';
import type { AccountRecord, Application, Approval } from '../storage/schema.ts';
import type { StateAction } from './account-states.ts';

/** How a site is called in the papers, as the policy calls it (第4-2⑴). */
export const SERVICE_NAMES: Readonly<Record<Account['site'], string>> = {
  x: 'Ｘ（旧 Twitter）',
  instagram: 'Instagram',
};

export function emptyApplication(
  account: Pick<Account, 'site' | 'handle' | 'name' | 'department' | 'url'>,
): Application {
  return {
    date: '',
    department: account.department,
    applicant: '',
    service: SERVICE_NAMES[account.site],
    content: '',
    categories: [],
    registration: {
      handle: account.handle,
      url: account.url ?? '',
      title: account.name,
      mail: '',
      credentialMethod: '',
      credentialDate: '',
    },
    commentPolicy: { default: 'no', text: '' },
    demand: '',
    necessity: '',
  };
}

export function emptyApproval(pack: Pick<PolicyPack, 'roles'>): Approval {
  return { number: '', date: '', approver: pack.roles.approver, conditions: '' };
}

/** An item of a paper; the screen has a name for each. */
export type PaperItem =
  | 'date'
  | 'department'
  | 'applicant'
  | 'content'
  | 'handle'
  | 'url'
  | 'title'
  | 'credential'
  | 'commentText'
  | 'demand'
  | 'necessity'
  | 'approvalNumber'
  | 'approvalDate'
  | 'approver';

/** What 様式第１号 still lacks, in its own order. The two reasons of 第4-1⑵ are cumulative: both are asked for. */
export function missingInApplication(application: Application | undefined): PaperItem[] {
  const { registration, commentPolicy, ...rest } = application ?? EMPTY;
  const needed: readonly (readonly [PaperItem, string])[] = [
    ['date', rest.date],
    ['department', rest.department],
    ['applicant', rest.applicant],
    ['demand', rest.demand],
    ['necessity', rest.necessity],
    ['content', rest.content],
    ['handle', registration.handle],
    ['url', registration.url],
    ['title', registration.title],
    ['credential', registration.credentialMethod && registration.credentialDate],
    // 「返信しない」 has the city's own words; other ways need words of their own.
    ['commentText', commentPolicy.default === 'no' ? '-' : commentPolicy.text],
  ];
  return needed.filter(([, value]) => value.trim() === '').map(([item]) => item);
}

export function missingInApproval(approval: Approval | undefined): PaperItem[] {
  const needed: readonly (readonly [PaperItem, string | undefined])[] = [
    ['approvalNumber', approval?.number],
    ['approvalDate', approval?.date],
    ['approver', approval?.approver],
  ];
  return needed.filter(([, value]) => (value ?? '').trim() === '').map(([item]) => item);
}

/** What a step still lacks. A city account that the policy itself names needs no paper. */
export function missingFor(action: StateAction, record: AccountRecord): PaperItem[] {
  if (record.account.kind === 'city') return [];
  if (action === 'submit') return missingInApplication(record.application);
  if (action === 'approve') return missingInApproval(record.approval);
  return [];
}

const EMPTY: Application = emptyApplication({ site: 'x', handle: '', name: '', department: '' });
