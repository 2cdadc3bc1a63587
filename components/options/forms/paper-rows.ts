/** What stands in the boxes of the printed papers. Their words are Japanese in every language of the screen. */
import { OFFER_LINES } from '../../../lib/desk/offers.ts';
import { paperDate } from '../../../lib/desk/paper-date.ts';
import type { Hours, PolicyPack } from '../../../lib/policy/types.ts';
import type { Application, Approval, Offer } from '../../../lib/storage/schema.ts';
import { WEEK } from '../accounts/week-days.ts';
import type { SheetRow } from './sheet.tsx';

/** 様式第１号: the two reasons, then the pack's items in its own words. Without an application, the boxes are empty. */
export function applicationRows(application: Application | undefined, pack: PolicyPack): SheetRow[] {
  const [service = '', content = '', registration = '', comments = ''] = pack.forms.application.items;
  const paper = application;
  const reg = paper?.registration;
  const chosen = pack.content.categories.filter(({ id }) => paper?.categories.includes(id));
  const reasons = '開設の理由';
  return [
    { group: reasons, label: '利用者のニーズ', value: paper?.demand ?? '' },
    { group: reasons, label: '充実させる必要', value: paper?.necessity ?? '' },
    { label: `⑴ ${service}`, value: paper?.service ?? '' },
    {
      label: `⑵ ${content}`,
      value: [paper?.content ?? '', ...chosen.map(({ label }) => `・${label}`)].filter(Boolean).join('\n'),
    },
    { group: `⑶ ${registration}`, label: 'ID', value: reg?.handle ? `@${reg.handle}` : '' },
    { group: `⑶ ${registration}`, label: 'タイトル', value: reg?.title ?? '' },
    { group: `⑶ ${registration}`, label: 'URL', value: reg?.url ?? '' },
    { group: `⑶ ${registration}`, label: 'メールアドレス', value: reg?.mail ?? '' },
    {
      group: `⑶ ${registration}`,
      label: 'パスワード',
      value: `別途届出（方法：${reg?.credentialMethod ?? '　　　　　　'}　届出日：${paperDate(reg?.credentialDate ?? '')}）`,
    },
    {
      label: `⑷ ${comments}`,
      value: paper
        ? [COMMENT_POLICY[paper.commentPolicy.default], paper.commentPolicy.text].filter(Boolean).join('\n')
        : '',
    },
  ];
}

const COMMENT_POLICY = { no: '返信しない', some: '一部に返信する', yes: '返信する' } as const;

/** 様式第２号 */
export function approvalRows(application: Application | undefined, approval: Approval | undefined): SheetRow[] {
  const reg = application?.registration;
  const account = '承認するアカウント';
  return [
    { group: account, label: 'SNSの種類', value: application?.service ?? '' },
    { group: account, label: 'ID', value: reg?.handle ? `@${reg.handle}` : '' },
    { group: account, label: 'タイトル', value: reg?.title ?? '' },
    { group: account, label: 'URL', value: reg?.url ?? '' },
    { label: '発信情報の内容', value: application?.content ?? '' },
    {
      label: 'コメント等への対応方針',
      value: application
        ? [COMMENT_POLICY[application.commentPolicy.default], application.commentPolicy.text].filter(Boolean).join('\n')
        : '',
    },
    {
      label: '投稿時間',
      value: approval?.hours ? weekText(approval.hours) : application ? '方針に定める時間のとおり' : '',
    },
    { label: '承認の条件', value: approval ? approval.conditions || 'なし' : '' },
  ];
}

export function offerRows(offer: Offer): SheetRow[] {
  return OFFER_LINES.map(([field, label]) => ({
    label,
    value: field === 'wishedDate' ? (offer.wishedDate === '' ? '指定なし' : paperDate(offer.wishedDate)) : offer[field],
  }));
}

const DAYS_JA = { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' } as const;

function weekText(weekly: Hours['weekly']): string {
  return WEEK.flatMap((day) => {
    const window = weekly[day];
    return window ? [`${DAYS_JA[day]} ${window.from}〜${window.to}`] : [];
  }).join('、');
}
