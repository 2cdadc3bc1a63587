/** One of several, or several of several. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly help?: string | undefined;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly help?: ComponentChildren;
  readonly locked?: boolean;
}

export interface OneProps<T extends string> extends ChoiceProps<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** `compact` hides the label from sight: where a table's heading says it already. */
export function Select<T extends string>(props: OneProps<T> & { readonly compact?: boolean }) {
  const id = useId();
  const { options, value, onChange, compact = false } = props;
  return (
    <div class={compact ? 'field-compact' : 'field'}>
      <label class={compact ? 'visually-hidden' : 'label'} for={id}>
        {props.label}
      </label>
      <select
        id={id}
        class="input input-select"
        disabled={props.locked}
        aria-describedby={props.help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Help id={id}>{props.help}</Help>
    </div>
  );
}

export function RadioGroup<T extends string>({ label, options, value, onChange, help, locked }: OneProps<T>) {
  const name = useId();
  return (
    <fieldset class="field" disabled={locked} aria-describedby={help === undefined ? undefined : `${name}-help`}>
      <legend class="label">{label}</legend>
      <Help id={name}>{help}</Help>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={name}
          option={option}
          checked={option.value === value}
          onToggle={() => onChange(option.value)}
        />
      ))}
    </fieldset>
  );
}

export interface ManyProps<T extends string> extends ChoiceProps<T> {
  readonly values: readonly string[];
  /** Changes one value and leaves the others as they are by then; gives the chosen ones in the order of `options`. */
  readonly onChange: (change: (values: readonly string[]) => T[]) => void;
}

export function CheckGroup<T extends string>({ label, options, values, onChange, help, locked }: ManyProps<T>) {
  const id = useId();
  const toggle = (toggled: T, checked: boolean): void =>
    onChange((now) =>
      options.map((option) => option.value).filter((value) => (value === toggled ? checked : now.includes(value))),
    );
  return (
    <fieldset class="field" disabled={locked} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend class="label">{label}</legend>
      <Help id={id}>{help}</Help>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          option={option}
          checked={values.includes(option.value)}
          onToggle={(checked) => toggle(option.value, checked)}
        />
      ))}
    </fieldset>
  );
}

export interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly help?: string;
  readonly locked?: boolean;
}

export function Checkbox({ label, checked, onChange, help, locked = false }: CheckboxProps) {
  return (
    <Choice type="checkbox" option={{ value: '', label, help }} checked={checked} locked={locked} onToggle={onChange} />
  );
}

/** The control that it explains names it: `<id>-help`. */
function Help({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return children === undefined ? null : (
    <p class="help" id={`${id}-help`}>
      {children}
    </p>
  );
}

function Choice({
  type,
  name,
  option,
  checked,
  locked = false,
  onToggle,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly option: Option<string>;
  readonly checked: boolean;
  readonly locked?: boolean;
  readonly onToggle: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="choice-line">
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        disabled={locked}
        aria-describedby={option.help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      <label for={id}>{option.label}</label>
      {option.help === undefined ? null : (
        <span class="help" id={`${id}-help`}>
          {option.help}
        </span>
      )}
    </div>
  );
}
