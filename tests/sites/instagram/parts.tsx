import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { styles } from '../shared/styles.ts';
import { navigate } from '../shared/router.ts';

const c = styles({
  button: 'display: inline-flex; align-items: center',
  plain: 'font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer',
  icon: 'display: block; fill: none; stroke: currentColor; stroke-width: 1.6',
});

interface PressProps {
  readonly onPress?: () => void;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
  /** A real button, as some builds have it. */
  readonly real?: boolean;
}

/** The site's buttons are `div`s: they act on click, and on Enter and Space by a handler of their own. */
export function Press(props: PressProps): ReactElement {
  const { onPress, label, disabled = false, className = '', children, real = false } = props;
  const press = (): void => {
    if (!disabled) onPress?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  if (real)
    return (
      <button
        type="button"
        aria-label={label}
        disabled={disabled}
        className={`${c.plain} ${className}`}
        onClick={press}
      >
        {children}
      </button>
    );
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      className={`${c.button} ${className}`}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

/** Icons carry their name; their height tells a post's (24) from a comment's (16). */
export const Icon = ({ name, size = 24, d }: { name: string; size?: number; d: string }): ReactElement => (
  <svg aria-label={name} role="img" width={size} height={size} viewBox="0 0 24 24" className={c.icon}>
    <title>{name}</title>
    <path d={d} />
  </svg>
);

export const Anchor = ({ to, children }: { to: string; children: ReactNode }): ReactElement => (
  <a
    href={to}
    role="link"
    tabIndex={0}
    onClick={(event) => {
      event.preventDefault();
      navigate(to);
    }}
  >
    {children}
  </a>
);

/** A 1×1 transparent picture: the page may load nothing from elsewhere. */
export const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
