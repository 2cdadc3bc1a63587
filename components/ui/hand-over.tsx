/** Giving something to somebody else without a server: copy it, or save it as a file. */
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { Button } from './button.tsx';

export interface HandOverProps {
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: () => Promise<boolean>;
  readonly copyLabel: string;
  readonly onSave?: () => void;
  readonly saveLabel?: string;
  readonly action: string;
}

export function HandOver({ onCopy, copyLabel, onSave, saveLabel, action }: HandOverProps) {
  const t = useStrings();
  const [said, setSaid] = useState('');
  return (
    <div class="row">
      <Button
        action={`copy-${action}`}
        onClick={() => void onCopy().then((copied) => setSaid(t(copied ? 'ui.copied' : 'ui.notCopied')))}
      >
        {copyLabel}
      </Button>
      {onSave && saveLabel ? (
        <Button
          action={`save-${action}`}
          onClick={() => {
            onSave();
            setSaid(t('ui.savedFile'));
          }}
        >
          {saveLabel}
        </Button>
      ) : null}
      <span class="small" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
