import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `main`: what one came to the page for; `danger`: something will be lost. */
  readonly kind?: 'plain' | 'main' | 'danger' | 'link';
  /** Where the words on it do not say enough out of their place. */
  readonly label?: string;
  readonly action?: string;
  readonly expanded?: boolean;
}

export function Button({ children, onClick, kind = 'plain', label, action, expanded }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${kind}`}
      aria-label={label}
      aria-expanded={expanded}
      data-action={action}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
