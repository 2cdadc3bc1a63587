/** A button that opens something in place below it, and says so. */
import type { ComponentChildren } from 'preact';
import { Chevron } from './icons.tsx';

export interface DisclosureProps {
  readonly open: boolean;
  /** Id of what opens. */
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
  /** Spoken name where the visible words are too short alone. */
  readonly label?: string;
  readonly kind?: 'link' | 'button' | 'inline';
}

export function Disclosure({ open, controls, onToggle, children, label, kind = 'link' }: DisclosureProps) {
  return (
    <button
      type="button"
      class={kind}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      onClick={onToggle}
    >
      {children}
      <Chevron open={open} />
    </button>
  );
}
