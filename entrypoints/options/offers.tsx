/** 情報提供票 (第4-2⑶): the section's own, and those received. Wiring only. */
import { useState } from 'preact/hooks';
import { Inbox, type Decision, type InboxEntry } from '../../components/options/offers/inbox.tsx';
import { OfferForm } from '../../components/options/offers/offer-form.tsx';
import { OfferList } from '../../components/options/offers/offer-list.tsx';
import { OfferPreview } from '../../components/options/offers/offer-preview.tsx';
import { OfferSheet } from '../../components/options/forms/papers-sheets.tsx';
import { useStrings } from '../../components/strings.ts';
import { EmptyState, Notice } from '../../components/ui/notice.tsx';
import { TakeIn } from '../../components/ui/take-in.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { workingTime } from '../../lib/calendar/working-time.ts';
import { answerText, emptyOffer, LONGEST_MAILTO, offerDraft, offerMail, offerText } from '../../lib/desk/offers.ts';
import { readPaper, writePaper } from '../../lib/desk/paper-file.ts';
import { sendControl } from '../../lib/messaging/control.ts';
import { isInUse } from '../../lib/policy/in-use.ts';
import { inboxItem, outboxItem } from '../../lib/storage/items.ts';
import type { Offer } from '../../lib/storage/schema.ts';
import { saveFile } from './hand-over.ts';
import { clauseLabel } from './papers.tsx';
import { hashOf } from './route.ts';
import { useDraftCheck } from './use-draft-check.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function OffersSection() {
  const t = useStrings();
  const { officer } = usePolicy();
  const { value: offers, change } = useItem(outboxItem);
  if (!offers) return null;
  const begin = async (): Promise<void> => {
    const offer = emptyOffer(crypto.randomUUID(), officer.section, Date.now());
    if (await change((now) => [offer, ...now])) location.hash = hashOf('forms', 'offer', offer.id);
  };
  return (
    <section class="section" aria-labelledby="offers-title">
      <h2 id="offers-title">{t('offers.mine')}</h2>
      <p class="soft">{t('offers.lead')}</p>
      <OfferList offers={offers} hrefOf={(id) => hashOf('forms', 'offer', id)} onNew={() => void begin()} />
    </section>
  );
}

export function OfferPage({ id }: { readonly id: string }) {
  const { value: offers, change } = useItem(outboxItem);
  const offer = offers?.find((candidate) => candidate.id === id);
  if (!offers) return null;
  if (!offer) return <NoOffer />;
  return (
    <OneOffer
      offer={offer}
      onChange={(next) => void change((now) => now.map((each) => (each.id === id ? next(each) : each)))}
      onRemove={() => {
        void change((now) => now.filter((each) => each.id !== id));
        location.hash = '#forms';
      }}
    />
  );
}

interface OneOfferProps {
  readonly offer: Offer;
  readonly onChange: (change: (offer: Offer) => Offer) => void;
  readonly onRemove: () => void;
}

function OneOffer({ offer, onChange, onRemove }: OneOfferProps) {
  const { pack } = usePolicy();
  const check = useDraftCheck(pack, offerDraft(offer));
  const mail = offerMail(offer, '');
  return (
    <OfferForm
      offer={offer}
      check={check}
      mailHref={mail.length <= LONGEST_MAILTO ? mail : undefined}
      printHref={hashOf('forms', 'sheet', offer.id)}
      onChange={onChange}
      onCopy={() => copyText(offerText(offer))}
      onSave={() => saveFile(`情報提供票-${offer.subject || offer.id}.json`, writePaper('offer', offer))}
      onRemove={onRemove}
    />
  );
}

export function OfferSheetPage({ id }: { readonly id: string }) {
  const t = useStrings();
  const { pack } = usePolicy();
  const { value: offers } = useItem(outboxItem);
  const offer = offers?.find((candidate) => candidate.id === id);
  if (!offers) return null;
  if (!offer) return <NoOffer />;
  return (
    <OfferSheet
      offer={offer}
      pack={pack}
      clauseLabel={clauseLabel(pack, 'R16')}
      date={isoDate(tokyoDay(offer.createdAt))}
      back={{ href: hashOf('forms', 'offer', id), label: t('offers.back') }}
      onPrint={() => print()}
    />
  );
}

export function InboxSection() {
  const t = useStrings();
  const { pack, officer } = usePolicy();
  const { value: entries, change } = useItem(inboxItem);
  const [unrecorded, setUnrecorded] = useState(false);
  if (!entries) return null;
  const accounts = pack.accounts.filter(isInUse);

  const decide = async (entry: InboxEntry, { result, reason, account }: Decision): Promise<void> => {
    const at = Date.now();
    const decided = await change((now) =>
      now.map((each) =>
        each.offer.id === entry.offer.id && !each.outcome ? { ...each, outcome: { at, result, reason } } : each,
      ),
    );
    if (!decided) return;
    const poster = accounts.find(({ id }) => id === account);
    const recorded = await sendControl('record', {
      event: 'offer',
      at,
      site: poster?.site ?? accounts[0]?.site ?? 'x',
      account: poster?.handle ?? '',
      kind: 'post',
      text: offerText(entry.offer),
      findings: [],
      unchecked: [],
      outsideHours: false,
      decision: result === 'posted' ? '発信' : '見送り',
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    });
    setUnrecorded(!recorded.ok);
  };

  return (
    <section class="section" aria-labelledby="inbox-title">
      <h2 id="inbox-title">{t('offers.inbox')}</h2>
      <p class="soft">{t('offers.inboxLead', pack.roles.owner)}</p>
      {unrecorded ? (
        <Notice level="caution" live>
          {t('offers.unrecorded')}
        </Notice>
      ) : null}
      <Inbox
        entries={entries}
        accounts={accounts}
        waited={({ offer, outcome }) =>
          workingTime(offer.createdAt, outcome?.at ?? Date.now(), pack.hours, pack.holidays)
        }
        onDecide={(entry, decision) => void decide(entry, decision)}
        onCopyAnswer={({ offer, outcome }) =>
          copyText(
            answerText(offer, {
              result: outcome?.result ?? 'declined',
              reason: outcome?.reason ?? '',
              date: isoDate(tokyoDay(outcome?.at ?? Date.now())),
              section: officer.section || pack.roles.owner,
            }),
          )
        }
        onRemove={({ offer }) => void change((now) => now.filter((each) => each.offer.id !== offer.id))}
      />
      <TakeIn<Offer>
        action="offer"
        title={t('offers.takeIn')}
        lead={t('offers.takeInLead')}
        read={(text) => readPaper('offer', text)}
        preview={(offer) => <OfferPreview offer={offer} known={entries.some((each) => each.offer.id === offer.id)} />}
        mayTake={(offer) => !entries.some((each) => each.offer.id === offer.id)}
        onTake={(offer) =>
          change((now) =>
            now.some((each) => each.offer.id === offer.id) ? now : [{ offer, receivedAt: Date.now() }, ...now],
          )
        }
      />
    </section>
  );
}

function NoOffer() {
  const t = useStrings();
  return <EmptyState action={<a href="#forms">{t('papers.back')}</a>}>{t('offers.notFound')}</EmptyState>;
}
