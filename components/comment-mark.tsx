/** The mark beside a comment, and what opens below it: the clause, the words, what the site offers, and the record. */
import { useId } from 'preact/hooks';
import { byHand } from './by-hand.ts';
import { DECISIONS, type CommentMarkActions, type CommentMarkView } from './comment-view.ts';
import { Disclosure } from './disclosure.tsx';
import { SeverityIcon } from './icons.tsx';
import { useStrings } from './strings.ts';

interface Props {
  readonly view: CommentMarkView;
  readonly actions: CommentMarkActions;
}

export function CommentMark({ view, actions }: Props) {
  const t = useStrings();
  const id = useId();
  const { card, limbs, theme } = view;
  const [first] = limbs;
  const toggle = (): void => actions.change({ open: !card.open, told: 'nothing' });
  return (
    <section
      class="comment"
      data-part="comment"
      data-limbs={limbs.map((limb) => limb.id).join(' ')}
      data-theme={theme}
      aria-label={t('comments.name')}
      lang={t('language')}
    >
      <p class="comment-line">
        <Disclosure open={card.open} controls={id} onToggle={toggle}>
          <SeverityIcon severity="note" />
          <span>
            {t('comments.mark', first?.clauseLabel ?? '', first?.label ?? '')}
            {limbs.length > 1 ? ` ${t('comments.more', String(limbs.length - 1))}` : ''}
          </span>
        </Disclosure>
      </p>
      <div class="comment-card" id={id} hidden={!card.open}>
        {card.open ? <Card view={view} actions={actions} /> : null}
      </div>
    </section>
  );
}

function Card({ view, actions }: Props) {
  const t = useStrings();
  const { site, limbs, power, words, card } = view;
  return (
    <>
      <p>{t('comments.lead')}</p>
      <blockquote class="aside" lang="ja">
        {power ? (
          <p>
            <b>{power.clauseLabel}</b> {power.text}
          </p>
        ) : null}
        {limbs.map((limb) => (
          <p key={limb.id}>
            <b>{limb.clauseLabel}</b> {limb.label}
          </p>
        ))}
      </blockquote>
      {words.length > 0 ? <p>{t('comments.words', words.map((quote) => `「${quote}」`).join('、'))}</p> : null}
      <p>{t('comments.power')}</p>
      <p>{t(`comments.means.${site}`)}</p>
      <p class="comment-line">
        <button
          type="button"
          class="button"
          data-action="record"
          aria-expanded={card.recording}
          onClick={() => actions.change({ recording: !card.recording, told: 'nothing' })}
        >
          {t('comments.record')}
        </button>
        <span role="status">{card.told === 'recorded' ? t('comments.recorded') : ''}</span>
      </p>
      {card.recording ? <RecordForm view={view} actions={actions} /> : null}
    </>
  );
}

const LONGEST_NOTE = 200;

function RecordForm({ view, actions }: Props) {
  const t = useStrings();
  const id = useId();
  const { site, card } = view;
  const save = (): void => {
    if (card.decision === undefined) actions.change({ told: 'missing' });
    else actions.record(t(`comments.decision.${card.decision}`));
  };
  return (
    <fieldset class="reasons" aria-describedby={`${id}-kept`}>
      <legend>{t('comments.ask')}</legend>
      {DECISIONS[site].map((decision) => (
        <label key={decision} class="reason">
          <input
            type="radio"
            name={`${id}-decision`}
            value={decision}
            checked={card.decision === decision}
            onChange={() => actions.change({ decision, told: 'nothing' })}
          />
          <span>{t(`comments.decision.${decision}`)}</span>
        </label>
      ))}
      <label class="reason reason-own">
        <span>{t('comments.note')}</span>
        <input
          type="text"
          class="line"
          maxLength={LONGEST_NOTE}
          value={card.note}
          onInput={({ currentTarget }) => actions.change({ note: currentTarget.value })}
        />
      </label>
      <p class="reasons-note" id={`${id}-kept`}>
        {t('comments.kept')}
      </p>
      <p class="reasons-missing" role="alert">
        {card.told === 'missing' || card.told === 'failed' ? t(`comments.${card.told}`) : ''}
      </p>
      <p>
        <button type="button" class="button primary" data-action="save" onClick={byHand(save)}>
          {t('comments.save')}
        </button>
      </p>
    </fieldset>
  );
}
