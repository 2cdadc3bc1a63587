/** One finding: the level, the words, what they may do, the way out, and on demand the clause and the reason. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { DismissalScope } from '../lib/engine/dismissals.ts';
import { Disclosure } from './disclosure.tsx';
import { DismissMenu } from './dismiss-menu.tsx';
import { SeverityIcon } from './icons.tsx';
import type { FindingView } from './panel-view.ts';
import { scrollWithin } from './scroll-within.ts';
import { useStrings } from './strings.ts';

/** What of a card is open; one thing at a time. */
export type OpenPart = 'clause' | 'why' | 'similar' | 'dismiss';

export interface FindingCardProps {
  readonly finding: FindingView;
  readonly active: boolean;
  readonly open: OpenPart | undefined;
  readonly onOpen: (part: OpenPart | undefined) => void;
  readonly onDismiss: (scope: DismissalScope) => void;
  readonly onPoint: (pointed: boolean) => void;
}

export function FindingCard({ finding, active, open, onOpen, onDismiss, onPoint }: FindingCardProps) {
  const t = useStrings();
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) scrollWithin(card.current);
  }, [open]);
  const { text, severity, quote } = finding;
  const toggle = (part: OpenPart) => () => onOpen(open === part ? undefined : part);
  return (
    <li
      ref={card}
      class={`card card-${severity}`}
      data-part="finding"
      data-finding={finding.id}
      tabIndex={-1}
      data-rule={finding.ruleId}
      data-severity={severity}
      data-active={active ? 'true' : undefined}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocusCapture={() => onPoint(true)}
      onBlurCapture={() => onPoint(false)}
    >
      <div class="card-head">
        <span class={`level level-${severity}`}>
          <SeverityIcon severity={severity} />
          {t(`severity.${severity}`)}
        </span>
        <span class="card-title">
          {finding.box === undefined ? text.title : `${text.title}（${t('panel.finding.box', finding.box)}）`}
        </span>
        <span class="card-links">
          {text.similar === undefined ? null : (
            <Disclosure open={open === 'similar'} controls={`${id}-similar`} onToggle={toggle('similar')}>
              {t('panel.finding.similar')}
            </Disclosure>
          )}
          <Disclosure open={open === 'why'} controls={`${id}-why`} onToggle={toggle('why')}>
            {t('panel.finding.why')}
          </Disclosure>
          <Disclosure
            open={open === 'clause'}
            controls={`${id}-clause`}
            onToggle={toggle('clause')}
            label={t('panel.finding.clause', text.clauseLabel)}
          >
            {text.clauseLabel}
          </Disclosure>
        </span>
      </div>
      <blockquote class="aside" id={`${id}-clause`} lang="ja" hidden={open !== 'clause'}>
        {text.clauseText}
      </blockquote>
      <p class="aside" id={`${id}-why`} hidden={open !== 'why'}>
        {text.why}
      </p>
      {text.similar === undefined ? null : (
        <p class="aside" id={`${id}-similar`} hidden={open !== 'similar'}>
          {t('panel.finding.invented')} <span lang="ja">「{text.similar}」</span>
        </p>
      )}
      <p>
        {quote ? <span class="quote">「{quote}」</span> : null} {text.message}
      </p>
      <div class="way-out">
        <p class="fix">
          {text.fix}
          {finding.replacement ? (
            <span class="replacement">{t('panel.finding.replacement', finding.replacement)}</span>
          ) : null}
        </p>
        <Disclosure open={open === 'dismiss'} controls={`${id}-dismiss`} onToggle={toggle('dismiss')} kind="button">
          {t('panel.dismiss.open')}
        </Disclosure>
      </div>
      <div id={`${id}-dismiss`} hidden={open !== 'dismiss'}>
        {open === 'dismiss' ? <DismissMenu finding={finding} onDismiss={onDismiss} /> : null}
      </div>
    </li>
  );
}
