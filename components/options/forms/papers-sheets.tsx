/** The printed papers. */
import { paperDate } from '../../../lib/desk/paper-date.ts';
import type { PolicyPack } from '../../../lib/policy/types.ts';
import type { Application, Approval, Offer } from '../../../lib/storage/schema.ts';
import { applicationRows, approvalRows, offerRows } from './paper-rows.ts';
import { Sheet, type SheetProps } from './sheet.tsx';

type Frame = Pick<SheetProps, 'back' | 'onPrint'>;

export interface AccountSheetProps extends Frame {
  readonly pack: PolicyPack;
  /** Label of the clause that asks for the papers: 第4-3. */
  readonly clauseLabel: string;
  /** Undefined: a blank form, to be filled in by hand. */
  readonly application: Application | undefined;
  readonly approval?: Approval | undefined;
}

export function ApplicationSheet({ pack, clauseLabel, application, ...frame }: AccountSheetProps) {
  return (
    <Sheet
      {...frame}
      form={pack.forms.application.title}
      draft={pack.forms.application.draftLayout}
      title="分野別公式アカウントの開設・運用について（届出）"
      opening={`${pack.name}${clauseLabel}の規定により、次のとおり届け出ます。`}
      head={
        <>
          <p class="sheet-date">{paperDate(application?.date ?? '')}</p>
          <p>{pack.roles.approver}　様</p>
          <div class="sheet-right">
            <p>所属　{application?.department ?? ''}</p>
            <p>担当　{application?.applicant ?? ''}</p>
          </div>
        </>
      }
      rows={applicationRows(application, pack)}
      blank={application === undefined}
      {...draftFoot(pack.forms.application.draftLayout)}
    />
  );
}

export function ApprovalSheet({ pack, clauseLabel, application, approval, ...frame }: AccountSheetProps) {
  return (
    <Sheet
      {...frame}
      form={pack.forms.approval.title}
      draft={pack.forms.approval.draftLayout}
      title="分野別公式アカウントの開設・運用について（承認通知）"
      opening={`${paperDate(application?.date ?? '')}付けで届出のあったアカウントの開設・運用を、${pack.name}${clauseLabel}の規定により、次のとおり承認します。`}
      head={
        <>
          <div class="sheet-date">
            <p>{approval?.number ?? '　　　第　　　号'}</p>
            <p>{paperDate(approval?.date ?? '')}</p>
          </div>
          <p>
            {application?.department ?? '　　　　　　'}　{application?.applicant ?? '　　　　　　'}　様
          </p>
          <div class="sheet-right">
            <p>{approval?.approver ?? pack.roles.approver}</p>
          </div>
        </>
      }
      rows={approvalRows(application, approval)}
      blank={application === undefined}
      {...draftFoot(pack.forms.approval.draftLayout)}
    />
  );
}

export interface OfferSheetProps extends Frame {
  readonly offer: Offer;
  readonly pack: PolicyPack;
  readonly clauseLabel: string;
  /** YYYY-MM-DD on which it was written. */
  readonly date: string;
}

export function OfferSheet({ offer, pack, clauseLabel, date, ...frame }: OfferSheetProps) {
  return (
    <Sheet
      {...frame}
      form="任意様式"
      draft={false}
      title="情報提供票"
      opening={`${pack.name}${clauseLabel}の規定により、次の情報を提供します。`}
      head={
        <>
          <p class="sheet-date">{paperDate(date)}</p>
          <p>{pack.roles.owner}　様</p>
        </>
      }
      rows={offerRows(offer)}
    />
  );
}

function draftFoot(draft: boolean): { foot?: string } {
  return draft ? { foot: '案：市の正式な様式は方針に示されていないため、この配置は案です。' } : {};
}
