/** 情報提供票: one sheet, what the checks say of it, and the ways out of the house. */
import { missingInOffer, OFFER_LINES, OFFER_NEEDS } from '../../../lib/desk/offers.ts';
import type { Offer } from '../../../lib/storage/schema.ts';
import { useStrings } from '../../strings.ts';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { Findings, type ShownFinding } from '../../ui/findings.tsx';
import { HandOver } from '../../ui/hand-over.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface OfferCheck {
  /** `checking`: the words are still being read; `partial`: they could not be, so a person must look. */
  readonly state: 'checking' | 'checked' | 'partial';
  readonly findings: readonly ShownFinding[];
}

export interface OfferFormProps {
  readonly offer: Offer;
  readonly check: OfferCheck;
  /** mailto: address with the sheet in it; undefined where the sheet is too long for one. */
  readonly mailHref: string | undefined;
  readonly printHref: string;
  readonly onChange: (change: (offer: Offer) => Offer) => void;
  readonly onCopy: () => Promise<boolean>;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

const LARGE: readonly string[] = ['body', 'when', 'images', 'imageRights'];

export function OfferForm(props: OfferFormProps) {
  const { offer, check, onChange } = props;
  const t = useStrings();
  const missing = missingInOffer(offer);
  return (
    <>
      <p class="crumb">
        <a href="#forms">{t('papers.back')}</a>
      </p>
      <section class="section" aria-labelledby="offer-title">
        <h2 id="offer-title">{t('offers.title')}</h2>
        <p class="soft">{t('offers.lead')}</p>
        {OFFER_LINES.map(([field]) => {
          const common = {
            label: t(`offers.field.${field}`),
            value: offer[field],
            required: OFFER_NEEDS.some((needed) => needed === field),
            onCommit: (value: string) => onChange((now) => ({ ...now, [field]: value })),
          };
          if (field === 'wishedDate') return <Field key={field} {...common} type="date" width="short" />;
          if (LARGE.includes(field)) {
            const help = field === 'imageRights' ? { help: t('offers.imageRightsHelp') } : {};
            return <TextArea key={field} {...common} {...help} rows={field === 'body' ? 6 : 2} />;
          }
          return <Field key={field} {...common} />;
        })}
      </section>
      <section class="section" aria-labelledby="offer-check" data-check={check.state}>
        <h2 id="offer-check">{t('offers.check')}</h2>
        <p aria-live="polite">
          {check.state === 'checking'
            ? t('offers.checking')
            : check.findings.length === 0
              ? t('offers.nothingFound')
              : t('offers.found', check.findings.length)}
        </p>
        {check.state === 'partial' ? <Notice level="caution">{t('offers.partial')}</Notice> : null}
        <Findings findings={check.findings} />
      </section>
      <section class="section" aria-labelledby="offer-send">
        <h2 id="offer-send">{t('offers.send')}</h2>
        {missing.length > 0 ? (
          <Notice level="caution">
            {t('offers.missing', missing.map((field) => t(`offers.field.${field}`)).join(t('ui.comma')))}
          </Notice>
        ) : null}
        <HandOver
          action="offer"
          copyLabel={t('offers.copy')}
          saveLabel={t('offers.save')}
          onCopy={props.onCopy}
          onSave={props.onSave}
        />
        <div class="row">
          {props.mailHref === undefined ? (
            <p class="soft">{t('offers.tooLongForMail')}</p>
          ) : (
            <a class="button" href={props.mailHref} data-action="mail-offer">
              {t('offers.mail')}
            </a>
          )}
          <a class="button" href={props.printHref}>
            {t('offers.print')}
          </a>
        </div>
      </section>
      <ConfirmRow
        label={t('offers.remove.label')}
        loss={t('offers.remove.loss', offer.subject || t('offers.untitled'))}
        confirm={t('offers.remove.confirm')}
        onConfirm={props.onRemove}
      />
    </>
  );
}
