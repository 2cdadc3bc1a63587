/** 文章を貼り付けて確認する: for posts that are made by phone or with other tools. The panel of the compose box stands below it. */
import { useId, useState } from 'preact/hooks';
import { Disclosure } from '../disclosure.tsx';
import { MarkedText } from '../marked-text.tsx';
import { useStrings } from '../strings.ts';
import type { PasteActions, PasteView } from './view.ts';

export interface PasteBoxProps {
  readonly paste: PasteView;
  readonly actions: PasteActions;
  /** Open from the start: where nothing else is at hand. */
  readonly open: boolean;
}

export function PasteBox({ paste, actions, open: openAtFirst }: PasteBoxProps) {
  const t = useStrings();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <section class="part" aria-labelledby={`${id}-name`} data-part="paste">
      <h2 id={`${id}-name`}>
        <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)}>
          {t('popup.paste.title')}
        </Disclosure>
      </h2>
      <div id={id} hidden={!open} class="paste">
        <p class="help">{t('popup.paste.help')}</p>
        <div class="field">
          <label class="label" for={`${id}-account`}>
            {t('popup.paste.account')}
          </label>
          <select
            id={`${id}-account`}
            class="input"
            lang="ja"
            value={paste.account}
            onChange={({ currentTarget }) => actions.choose(currentTarget.value)}
          >
            {paste.accounts.map((account) => (
              <option key={account.id} value={account.id}>
                {account.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label class="label" for={`${id}-time`}>
            {t('popup.paste.time')}
          </label>
          <input
            id={`${id}-time`}
            class="input"
            type="datetime-local"
            value={paste.scheduled}
            onInput={({ currentTarget }) => actions.schedule(currentTarget.value)}
          />
        </div>
        <MarkedText
          label={t('popup.paste.text')}
          value={paste.text}
          marks={paste.marks}
          onInput={actions.write}
          lang="ja"
        />
        <div ref={actions.slot} data-part="paste-panel" />
      </div>
    </section>
  );
}
