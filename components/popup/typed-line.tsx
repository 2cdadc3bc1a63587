/** One line of words that is told at each key, so that nothing is lost when the popup closes; never within a composition. */
import type { TargetedCompositionEvent, TargetedInputEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface TypedLineProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly required?: boolean;
  readonly lang?: string;
}

export function TypedLine({ label, value, onType, type = 'text', required = false, lang }: TypedLineProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  // What the tab says counts, but not over the head of somebody who is typing.
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(value);
  }, [value]);
  const common = {
    ref: input,
    id,
    class: 'input',
    lang,
    value: typed,
    'aria-required': required,
    onInput: ({ currentTarget, isComposing }: TargetedInputEvent<HTMLInputElement>) => {
      setTyped(currentTarget.value);
      if (!isComposing) onType(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: TargetedCompositionEvent<HTMLInputElement>) => onType(currentTarget.value),
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {type === 'date' ? <input type="date" {...common} /> : <input type="text" {...common} />}
    </div>
  );
}
