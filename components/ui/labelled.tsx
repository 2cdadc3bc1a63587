import type { ComponentChildren } from 'preact';
import { useStrings } from '../strings.ts';

export interface LabelledProps {
  /** Of the control inside; its help and refusal are `<id>-help` and `<id>-refusal`. */
  readonly id: string;
  readonly label: string;
  readonly help?: ComponentChildren;
  readonly required?: boolean;
  readonly refusal: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, control, help, and an error that is announced when it comes. */
export function Labelled({ id, label, help, required = false, refusal, children }: LabelledProps) {
  const t = useStrings();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
        {required ? <span class="required">{t('ui.required')}</span> : null}
      </label>
      {children}
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      <p class="refusal" id={`${id}-refusal`} role="alert">
        {refusal}
      </p>
    </div>
  );
}
