/** What was set aside, with 「元に戻す」. */
import { useId, useState } from 'preact/hooks';
import type { DismissalScope } from '../lib/engine/dismissals.ts';
import type { MessageKey } from '../lib/locales/message-key.ts';
import { Disclosure } from './disclosure.tsx';
import { shorten } from './dismiss-menu.tsx';
import type { DismissedView } from './panel-view.ts';
import { useStrings } from './strings.ts';

const SCOPE_NAMES: Readonly<Record<DismissalScope, MessageKey>> = {
  place: 'panel.dismiss.scopePlace',
  word: 'panel.dismiss.scopeWord',
  rule: 'panel.dismiss.scopeRule',
};

export interface DismissedListProps {
  readonly dismissed: readonly DismissedView[];
  readonly onUndo: (id: string) => void;
}

export function DismissedList({ dismissed, onUndo }: DismissedListProps) {
  const t = useStrings();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (dismissed.length === 0) return null;
  return (
    <div class="dismissed">
      <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)}>
        {open ? t('panel.dismiss.doneHide') : t('panel.dismiss.done', dismissed.length)}
      </Disclosure>
      <ul id={id} hidden={!open}>
        {dismissed.map((item) => {
          const words = item.quote ? shorten(item.quote) : item.title;
          return (
            <li key={item.id} class="dismissed-item">
              <span class="dismissed-words">
                {item.title}
                {item.quote ? `「${shorten(item.quote)}」` : ''}（{t(SCOPE_NAMES[item.scope])}）
              </span>
              <button
                type="button"
                class="button"
                data-action="undo"
                aria-label={t('panel.dismiss.undoOf', words)}
                onClick={() => onUndo(item.id)}
              >
                {t('panel.dismiss.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
