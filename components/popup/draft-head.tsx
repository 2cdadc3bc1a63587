/** いま書いている投稿: as whom, when, and which of the policy's categories it belongs to. */
import { useId, useState } from 'preact/hooks';
import type { ComposerState, PageAct } from '../../lib/messaging/draft-state.ts';
import { Disclosure } from '../disclosure.tsx';
import { SeverityIcon } from '../icons.tsx';
import { AccountBand } from '../panel-head.tsx';
import { useStrings } from '../strings.ts';
import { TypedLine } from './typed-line.tsx';

export interface DraftHeadProps {
  readonly composer: ComposerState;
  /** Until when the account's drafts count as emergency information, in words; '' = they do not. */
  readonly emergencyUntil: string;
  readonly onAct: (act: PageAct['act']) => void;
}

export function DraftHead({ composer, emergencyUntil, onAct }: DraftHeadProps) {
  const t = useStrings();
  const { account, hours, status } = composer;
  return (
    <section class="part" aria-labelledby="now">
      <h2 id="now">{t('popup.now.title')}</h2>
      <p class={`band band-${account.kind}`}>
        <AccountBand account={account} />
      </p>
      {hours.text ? (
        <p class={hours.open === false ? 'line line-caution' : 'line'} data-part="hours" data-open={String(hours.open)}>
          {hours.open === false ? <SeverityIcon severity="caution" /> : null}
          <span>{hours.text}</span>
        </p>
      ) : null}
      {emergencyUntil === '' ? null : (
        <p class="line line-caution" data-part="emergency">
          <span>{t('panel.emergency.on', emergencyUntil)}</span>
          <button
            type="button"
            class="button"
            data-action="end-emergency"
            onClick={() => onAct({ type: 'end-emergency' })}
          >
            {t('panel.emergency.end')}
          </button>
        </p>
      )}
      {status && composer.categories.length > 0 ? <Category composer={composer} onAct={onAct} /> : null}
    </section>
  );
}

function Category({ composer, onAct }: Pick<DraftHeadProps, 'composer' | 'onAct'>) {
  const t = useStrings();
  const id = useId();
  const { categories, chosen } = composer;
  const current = categories.find((category) => category.id === chosen.category);
  // Open until one is chosen; it does not close under the hand that chooses.
  const [open, setOpen] = useState(current === undefined);
  const choose = (category: string, reason: string): void => onAct({ type: 'category', id: category, reason });
  return (
    <div class="category" data-part="category" data-category={chosen.category}>
      <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)} kind="button">
        <span class="category-name">
          {t('popup.category.title')}{' '}
          {current ? (
            <span lang="ja">{`${lastOf(current.clauseLabel)} ${current.label}`}</span>
          ) : (
            t('popup.category.none')
          )}
        </span>
      </Disclosure>
      <fieldset id={id} hidden={!open}>
        <legend class="visually-hidden">{t('popup.category.lead')}</legend>
        {categories.map((category) => (
          <label key={category.id} class="choice-line" data-category={category.id}>
            <input
              type="radio"
              name={id}
              value={category.id}
              checked={category.id === chosen.category}
              onChange={() => choose(category.id, category.id === chosen.category ? chosen.reason : '')}
            />
            <span lang="ja">
              <b>{lastOf(category.clauseLabel)}</b> {category.label}
            </span>
          </label>
        ))}
      </fieldset>
      {current?.hint ? (
        <p class="help" lang="ja">
          {current.hint}
        </p>
      ) : null}
      {current?.asksReason ? (
        <TypedLine
          label={t('popup.category.reason')}
          value={chosen.reason}
          onType={(reason) => choose(current.id, reason)}
          required
          lang="ja"
        />
      ) : null}
    </div>
  );
}

/** 「第4-2⑵ア」 as 「ア」: the limb alone tells the categories apart. */
function lastOf(clauseLabel: string): string {
  return Array.from(clauseLabel).at(-1) ?? '';
}
