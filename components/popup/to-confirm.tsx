/** 人が確かめること: the checklist that fits the draft, the record of a decision, and 「確認済み」. */
import { useId, useRef, useState } from 'preact/hooks';
import type { ComposerState } from '../../lib/messaging/draft-state.ts';
import { SeverityIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';
import { TypedLine } from './typed-line.tsx';
import type { PopupActions } from './view.ts';

type Item = ComposerState['checklist'][number];

/** In the order in which a draft is looked at. */
const GROUPS = ['always', 'media', 'share', 'emergency', 'official-view'] as const satisfies readonly Item['when'][];

export interface ToConfirmProps {
  readonly composer: ComposerState;
  readonly actions: Pick<PopupActions, 'act' | 'leave' | 'copy'>;
}

export function ToConfirm({ composer, actions }: ToConfirmProps) {
  const t = useStrings();
  const section = useRef<HTMLElement>(null);
  const { checklist, missing, confirmed } = composer;
  const done = confirmed && missing === 0;
  const confirm = (): void => {
    if (missing === 0) actions.act({ type: 'confirm' });
    else firstMissing(section.current)?.focus();
  };
  return (
    <section class="part" aria-labelledby="confirm" ref={section}>
      <h2 id="confirm">{t('popup.confirm.title')}</h2>
      {GROUPS.map((when) => {
        const items = checklist.filter((item) => item.when === when);
        if (items.length === 0) return null;
        return (
          <fieldset key={when} class="group">
            <legend>{t(`popup.confirm.when.${when === 'official-view' ? 'officialView' : when}`)}</legend>
            {items.map((item) => (
              <CheckItem
                key={item.id}
                item={item}
                onTick={(ticked) => actions.act({ type: 'tick', item: item.id, done: ticked })}
              />
            ))}
          </fieldset>
        );
      })}
      {composer.approval.asked ? <Approval composer={composer} actions={actions} /> : null}
      <div class="done" data-part="progress" data-missing={missing} data-confirmed={String(done)}>
        <p aria-live="polite">
          {done
            ? t('popup.confirm.done')
            : missing > 0
              ? t('popup.confirm.missing', missing)
              : t('popup.confirm.ready')}
        </p>
        {done ? (
          <button type="button" class="button" data-action="leave" onClick={() => actions.leave()}>
            {t('popup.confirm.back')}
          </button>
        ) : (
          <button type="button" class="button button-main" data-action="confirm" onClick={confirm}>
            {t('popup.confirm.button')}
          </button>
        )}
      </div>
    </section>
  );
}

/** What stands open, the category first: it is asked for above. */
function firstMissing(section: HTMLElement | null): HTMLElement | null {
  const part = section?.ownerDocument.querySelector<HTMLElement>('[data-part="category"]');
  const unchosen = part?.dataset['category'] === '';
  return (
    (unchosen ? part.querySelector<HTMLElement>('input, button') : null) ??
    section?.querySelector<HTMLElement>('input[type="checkbox"]:not(:checked)') ??
    part?.querySelector<HTMLElement>('input[aria-required="true"]') ??
    null
  );
}

function CheckItem({ item, onTick }: { readonly item: Item; readonly onTick: (done: boolean) => void }) {
  const t = useStrings();
  const id = useId();
  return (
    <div class="choice-line" data-part="item" data-item={item.id} data-stale={String(item.stale)}>
      <input
        id={id}
        type="checkbox"
        checked={item.done}
        aria-describedby={`${id}-clause${item.stale ? ` ${id}-stale` : ''}`}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <label for={id} lang="ja">
        {item.text}
      </label>
      <span class="help" id={`${id}-clause`} lang="ja">
        {item.clauseLabel}
      </span>
      {item.stale ? (
        <span class="stale" id={`${id}-stale`}>
          <SeverityIcon severity="caution" />
          {t('popup.confirm.stale')}
        </span>
      ) : null}
    </div>
  );
}

/** 決裁の記録 (第4-5ただし書): declared by the officer, kept with the record of the check. */
function Approval({ composer, actions }: ToConfirmProps) {
  const t = useStrings();
  const [copied, setCopied] = useState('');
  const { date, person, docNo } = composer.approval;
  const change = (part: Partial<Record<'date' | 'person' | 'docNo', string>>): void =>
    actions.act({ type: 'approval', date, person, docNo, ...part });
  const copy = async (): Promise<void> => {
    const { handle } = composer.account;
    const ok = await actions.copy(t('popup.approval.copied', date || '—', person || '—', docNo || '—', handle));
    setCopied(t(ok ? 'popup.copy.done' : 'popup.copy.failed'));
  };
  return (
    <fieldset class="group" data-part="approval">
      <legend>{t('popup.approval.title')}</legend>
      <p class="help">{t('popup.approval.help')}</p>
      <div class="pair">
        <TypedLine
          label={t('popup.approval.date')}
          type="date"
          value={date}
          onType={(value) => change({ date: value })}
        />
        <TypedLine
          label={t('popup.approval.docNo')}
          value={docNo}
          lang="ja"
          onType={(value) => change({ docNo: value })}
        />
      </div>
      <TypedLine
        label={t('popup.approval.person')}
        value={person}
        lang="ja"
        onType={(value) => change({ person: value })}
      />
      <p class="line">
        <button type="button" class="button" data-action="copy-approval" onClick={() => void copy()}>
          {t('popup.approval.copy')}
        </button>
        <span aria-live="polite">{copied}</span>
      </p>
    </fieldset>
  );
}
