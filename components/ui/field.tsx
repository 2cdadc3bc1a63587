/** Text fields with label, help and the reason for which a value was refused. */
import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';
import { Labelled } from './labelled.tsx';
import { type FieldGuard, useTyped } from './typed.ts';

export interface TextFieldProps {
  readonly label: string;
  /** What is kept. */
  readonly value: string;
  /** Called on leaving the field with a value that may be kept and differs. */
  readonly onCommit: (value: string) => void;
  readonly help?: ComponentChildren;
  readonly check?: FieldGuard;
  readonly required?: boolean;
  /** Set by the administrator, or by the city's policy: shown, not editable. */
  readonly locked?: boolean;
}

export interface FieldProps extends TextFieldProps {
  readonly type?: 'text' | 'date' | 'time';
  readonly width?: 'short' | 'full';
  /** What stands before the field: `@` of a handle. */
  readonly prefix?: string;
}

type InputEvent = TargetedEvent<HTMLInputElement>;

export function Field({ type = 'text', width = 'full', prefix, ...props }: FieldProps) {
  const id = useId();
  const { shown, refusal, type: onType, commit } = useTyped(props.value, props.onCommit, props.check);
  const control = {
    id,
    class: 'input',
    value: shown,
    required: props.required ?? false,
    readOnly: props.locked ?? false,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': refusal !== undefined,
    'aria-describedby': `${id}-help ${id}-refusal`,
    onInput: ({ currentTarget }: InputEvent) => onType(currentTarget.value),
    onChange: ({ currentTarget }: InputEvent) => commit(currentTarget.value),
  };
  return (
    <Labelled {...props} id={id} refusal={refusal}>
      <span class={`input-line input-${width}`}>
        {prefix === undefined ? null : <span class="input-prefix">{prefix}</span>}
        {type === 'text' ? <input {...control} type="text" /> : <input {...control} type={type} />}
      </span>
    </Labelled>
  );
}

export function TextArea({ rows = 3, ...props }: TextFieldProps & { readonly rows?: number }) {
  const id = useId();
  const { shown, refusal, type: onType, commit } = useTyped(props.value, props.onCommit, props.check);
  return (
    <Labelled {...props} id={id} refusal={refusal}>
      <textarea
        id={id}
        class="input"
        rows={rows}
        value={shown}
        required={props.required}
        readOnly={props.locked}
        aria-invalid={refusal !== undefined}
        aria-describedby={`${id}-help ${id}-refusal`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onChange={({ currentTarget }) => commit(currentTarget.value)}
      />
    </Labelled>
  );
}
