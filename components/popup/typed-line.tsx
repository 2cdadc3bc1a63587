/** One line of words that is told at each key, so that nothing is lost when the popup closes; never within a composition. */
import type { TargetedCompositionEvent, TargetedInputEvent } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { FieldGuards } from '../ui/typed.ts';

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
  const refusalOf = useContext(FieldGuards);
  const refusal = refusalOf(typed);
  // A value that must not be kept stays in the field, to be mended, and goes nowhere else.
  const tell = (next: string): void => {
    if (refusalOf(next) === undefined) onType(next);
  };
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
    'aria-invalid': refusal !== undefined,
    'aria-describedby': `${id}-refusal`,
    onInput: ({ currentTarget, isComposing }: TargetedInputEvent<HTMLInputElement>) => {
      setTyped(currentTarget.value);
      if (!isComposing) tell(currentTarget.value);
    },
    onCompositionEnd: ({ currentTarget }: TargetedCompositionEvent<HTMLInputElement>) => tell(currentTarget.value),
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {type === 'date' ? <input type="date" {...common} /> : <input type="text" {...common} />}
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
    </div>
  );
}
