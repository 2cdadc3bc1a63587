/** Something that cannot be done by accident: the button opens a line that names what will be lost. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { Button } from './button.tsx';

export interface ConfirmRowProps {
  /** On the first button: 「削除する」. */
  readonly label: string;
  /** What will be lost, a whole sentence. */
  readonly loss: string;
  /** On the button that does it: 「この下書きを削除する」. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly action?: string;
}

export function ConfirmRow({ label, loss, confirm, onConfirm, action }: ConfirmRowProps) {
  const t = useStrings();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  // At once: a key pressed a frame later is meant for what has the focus by then.
  useLayoutEffect(() => {
    if (open) row.current?.focus();
  }, [open]);
  // The line goes and the focus with it: back to where it was opened.
  const close = (): void => {
    whole.current?.querySelector('button')?.focus();
    setOpen(false);
  };
  return (
    <div class="confirm" ref={whole}>
      <Button kind="danger" expanded={open} onClick={() => setOpen(!open)} {...(action ? { action } : {})}>
        {label}
      </Button>
      {open ? (
        <div class="confirm-row" ref={row} tabIndex={-1} role="group" aria-label={loss}>
          <p>{loss}</p>
          <div class="row">
            <Button
              kind="danger"
              action="confirm"
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
            <Button onClick={close}>{t('ui.keep')}</Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
