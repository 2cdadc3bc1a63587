/** A verdict on somebody else's post: what speaks for it, what against, what a person has to ask. Never more than a hint. */
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../lib/locales/message-key.ts';
import type { Severity } from '../lib/engine/finding.ts';
import { SeverityIcon } from './icons.tsx';
import type { EvidenceView, LimbView, ReasonView, ShareView } from './share-view.ts';
import { useStrings } from './strings.ts';

const LEVEL: Readonly<Record<ShareView['verdict'], Severity>> = {
  eligible: 'note',
  judge: 'caution',
  ineligible: 'confirm',
};

export function SharePart({ view }: { readonly view: ShareView }) {
  const t = useStrings();
  if (view.state === 'checking') return <p class="share-checking">{t('share.checking')}</p>;
  const level = LEVEL[view.verdict];
  return (
    <div
      class={`share share-${view.verdict}`}
      data-part="share"
      data-verdict={view.verdict}
      data-grounds={view.grounds.join(' ')}
    >
      <p class="share-title">
        <span class={`level level-${level}`}>
          <SeverityIcon severity={level} />
          {shareTitle(view, t)}
        </span>
      </p>
      {view.own ? <p>{t('share.ownHelp')}</p> : null}
      {view.limbs.map((limb) => (
        <Limb key={limb.clauseLabel} limb={limb} />
      ))}
      {view.offTopic ? (
        <p>
          {view.offTopic.elsewhere.length > 0
            ? t('share.elsewhere', view.offTopic.elsewhere.map(quoted).join('、'))
            : t('share.offTopic')}{' '}
          <span class="clause">{view.clauseLabel}</span>
        </p>
      ) : null}
      {view.noLimb ? <p>{t('share.noLimb', view.clauseLabel)}</p> : null}
      {view.reasons.map((reason) => (
        <Reason key={`${reason.title} ${reason.quote}`} reason={reason} />
      ))}
      {view.tie.length > 0 ? <p>{t('share.tie', evidenceText(view.tie, t))}</p> : null}
      {view.asks.length > 0 ? (
        <ul class="asks" aria-label={t('share.asks')}>
          {view.asks.map((ask) => (
            <li key={ask}>{ask === 'limb' ? t('share.ask.limb', view.clauseLabel) : t(`share.ask.${ask}`)}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function shareTitle({ own, verdict }: ShareView, t: Translate): string {
  return own ? t('share.own') : t(`share.verdict.${verdict}`);
}

/** Says the verdict once; the region has to stand there before its words do. */
export function ShareAnnouncer({ share }: { readonly share: ShareView | undefined }) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  const told = share?.state === 'told' ? shareTitle(share, t) : '';
  useEffect(() => setSaid(told && t('share.announce', told)), [told]);
  return (
    <p class="visually-hidden" aria-live="polite">
      {said}
    </p>
  );
}

function Limb({ limb }: { readonly limb: LimbView }) {
  const t = useStrings();
  return (
    <p>
      <span lang="ja">{limb.label}</span> <span class="clause">{limb.clauseLabel}</span>
      {limb.evidence.length > 0 ? (
        <span class="evidence">{t('share.evidence', evidenceText(limb.evidence, t))}</span>
      ) : null}
    </p>
  );
}

function Reason({ reason }: { readonly reason: ReasonView }) {
  return (
    <p>
      <b>{reason.title}</b> <span class="clause">{reason.clauseLabel}</span>
      <br />
      {reason.quote ? <span class="quote">「{reason.quote}」</span> : null} {reason.message}
    </p>
  );
}

const quoted = (words: string): string => `「${words}」`;

function evidenceText(evidence: readonly EvidenceView[], t: Translate): string {
  const told = evidence.map((item) => {
    if (item.kind === 'badge') return t('share.by.badge');
    if (item.kind === 'registry') return t('share.by.registry', item.name);
    return item.kind === 'name' ? t('share.by.name', item.quote) : quoted(item.quote);
  });
  return [...new Set(told)].join('、');
}
