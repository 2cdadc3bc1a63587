/** 投稿前確認: what holds a post, the way back to the text, and the way on with a reason. */
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/locales/message-key.ts';
import { byHand } from './by-hand.ts';
import { Disclosure } from './disclosure.tsx';
import type { GateActions, GateView, HoldingView, ReasonGroup } from './gate-view.ts';
import { SeverityIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

export interface GateProps {
  readonly view: GateView;
  readonly actions: GateActions;
}

export function Gate({ view, actions }: GateProps) {
  const t = useStrings();
  const id = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** How often 理由を付けて投稿する was pressed without a reason. */
  const [refused, setRefused] = useState(0);
  const [reason, setReason] = useState('');
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const proceed = (): void => {
    if (reason.trim() === '') setRefused(refused + 1);
    else actions.proceed(reason.trim());
  };
  return (
    <div
      ref={dialog}
      class="gate"
      data-part="gate"
      data-theme={view.theme}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-holdings`}
      lang={t('language')}
      onKeyDown={(event) => keepTabInside(event, dialog.current)}
    >
      <h2 id={`${id}-heading`} class="gate-heading" ref={heading} tabIndex={-1}>
        <SeverityIcon severity="confirm" />
        {t(view.about === 'share' ? 'share.gate.heading' : 'gate.heading')}
      </h2>
      <div class="gate-body">
        <ul id={`${id}-holdings`} class="cards">
          {view.holdings.map((holding) => (
            <Holding key={holding.key} holding={holding} />
          ))}
        </ul>
        <Reasons
          lead={t(view.about === 'share' ? 'share.gate.lead' : 'gate.reason.lead')}
          group={view.reasons}
          refused={reason.trim() === '' ? refused : 0}
          onReason={setReason}
          onEnter={proceed}
        />
      </div>
      <div class="gate-actions">
        <button type="button" class="button primary" data-action="back" onClick={byHand(actions.back)}>
          {t(view.about === 'share' ? 'share.gate.back' : 'gate.back')}
        </button>
        <button type="button" class="button" data-action="proceed" onClick={byHand(proceed)}>
          {t(view.about === 'share' ? 'share.gate.proceed' : 'gate.proceed')}
        </button>
      </div>
    </div>
  );
}

function Holding({ holding }: { readonly holding: HoldingView }) {
  const t = useStrings();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { title, quote, message, fix, clauseLabel, clauseText } = holding;
  return (
    <li class="card card-confirm" data-holding={holding.key}>
      <div class="card-head">
        <span class="card-title">{title}</span>
        <span class="card-links">
          <Disclosure
            open={open}
            controls={id}
            onToggle={() => setOpen(!open)}
            label={t('panel.finding.clause', clauseLabel)}
          >
            {clauseLabel}
          </Disclosure>
        </span>
      </div>
      <blockquote class="aside" id={id} lang="ja" hidden={!open}>
        {clauseText}
      </blockquote>
      <p>
        {quote ? <span class="quote">「{quote}」</span> : null} {message}
      </p>
      {fix ? <p class="fix">{fix}</p> : null}
    </li>
  );
}

interface ReasonsProps {
  readonly lead: string;
  readonly group: ReasonGroup;
  /** Rises each time 理由を付けて投稿する is pressed without one; 0 = it was not. */
  readonly refused: number;
  readonly onReason: (reason: string) => void;
  readonly onEnter: () => void;
}

/** Three common reasons or one line of one's own. */
function Reasons({ lead, group, refused, onReason, onEnter }: ReasonsProps) {
  const t = useStrings();
  const id = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const [choice, setChoice] = useState<number | 'own' | undefined>(undefined);
  const [own, setOwn] = useState('');
  const missing = refused > 0;
  useEffect(() => {
    if (!missing) return;
    fieldset.current?.querySelector('input')?.focus({ preventScroll: true });
    fieldset.current?.scrollIntoView({ block: 'end' });
  }, [refused]);
  const common = COMMON_REASONS[group].map((key) => t(key));
  const chooseOwn = (words: string): void => {
    setChoice('own');
    setOwn(words);
    onReason(words);
  };
  return (
    <fieldset class="reasons" ref={fieldset} aria-describedby={`${id}-kept`}>
      <legend>{lead}</legend>
      {common.map((words, index) => (
        <label key={words} class="reason">
          <input
            type="radio"
            name={`${id}-reason`}
            checked={choice === index}
            onChange={() => {
              setChoice(index);
              onReason(words);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
      <label class="reason reason-own">
        <span>{t('gate.reason.own')}</span>
        <input
          type="text"
          class="line"
          maxLength={LONGEST_REASON}
          value={own}
          aria-invalid={missing}
          onInput={({ currentTarget }) => chooseOwn(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing && event.isTrusted) onEnter();
          }}
        />
      </label>
      <p class="reasons-note" id={`${id}-kept`}>
        {t('gate.reason.kept')}
      </p>
      <p class="reasons-missing" role="alert">
        {missing ? t('gate.reason.missing') : ''}
      </p>
    </fieldset>
  );
}

const LONGEST_REASON = 100;

const COMMON_REASONS: Readonly<Record<ReasonGroup, readonly MessageKey[]>> = {
  politics: ['gate.reason.election', 'gate.reason.system', 'gate.reason.urgent'],
  content: ['gate.reason.public', 'gate.reason.agreed', 'gate.reason.urgent'],
  facts: ['gate.reason.source', 'gate.reason.wording', 'gate.reason.urgent'],
  persons: ['gate.reason.consent', 'gate.reason.published', 'gate.reason.urgent'],
  account: ['gate.reason.account', 'gate.reason.procedure', 'gate.reason.urgent'],
  checklist: ['gate.reason.elsewhere', 'gate.reason.agreed', 'gate.reason.urgent'],
  share: ['gate.reason.sharer', 'gate.reason.agreed', 'gate.reason.urgent'],
};

/** Tab goes round within the dialog: what lies behind it waits. */
function keepTabInside(event: KeyboardEvent, dialog: HTMLElement | null): void {
  if (event.key !== 'Tab' || !dialog) return;
  const stops = [...dialog.querySelectorAll<HTMLElement>('button, input')];
  const [first, last] = [stops[0], stops.at(-1)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const wrapsTo = event.shiftKey ? at <= 0 && last : at === stops.length - 1 && first;
  if (!wrapsTo) return;
  event.preventDefault();
  wrapsTo.focus();
}
