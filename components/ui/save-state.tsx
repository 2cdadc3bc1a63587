/** 「保存しました」 with 「元に戻す」: stays until the next change, so that nobody must hurry. */
import { useRef } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { Button } from './button.tsx';

export type Saved =
  | { readonly state: 'nothing' }
  | { readonly state: 'saved'; readonly undo: () => void }
  | { readonly state: 'undone' }
  /** Somebody else (another page of ours) changed the same thing in the meantime. */
  | { readonly state: 'changed-since' }
  | { readonly state: 'failed'; readonly error: 'full' | 'blocked' | 'credential' | 'invalid' };

export function SaveState({ saved }: { readonly saved: Saved }) {
  const t = useStrings();
  const bar = useRef<HTMLDivElement>(null);
  return (
    <div class="save" ref={bar} tabIndex={-1} data-save={saved.state}>
      <p aria-live="polite" class={saved.state === 'failed' ? 'save-failed' : undefined}>
        {words(saved, t)}
      </p>
      {saved.state === 'saved' ? (
        <Button
          action="undo"
          onClick={() => {
            // The button goes away with what it undoes: the words of the outcome take the focus.
            bar.current?.focus();
            saved.undo();
          }}
        >
          {t('ui.undo')}
        </Button>
      ) : null}
    </div>
  );
}

function words(saved: Saved, t: ReturnType<typeof useStrings>): string {
  switch (saved.state) {
    case 'nothing':
      return '';
    case 'saved':
      return t('ui.saved');
    case 'undone':
      return t('ui.undone');
    case 'changed-since':
      return t('ui.changedSince');
    case 'failed':
      return t(`ui.failed.${saved.error}`);
  }
}
