import type { CSSProperties, MouseEvent, PointerEvent, ReactElement, ReactNode } from 'react';
import { has } from '../shared/quirks.ts';

interface PressProps {
  readonly testId?: string | undefined;
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly disabled?: boolean | undefined;
  readonly popup?: 'menu' | undefined;
  readonly onPress?: ((event: MouseEvent<HTMLElement>) => void) | undefined;
  /** The pointer comes (with the button's place) and goes. */
  readonly onPointer?: ((rect: DOMRect | undefined) => void) | undefined;
  readonly children: ReactNode;
}

/** A button of the site: a real one since 2024-05, a `div` before. It says in two ways that it is disabled (SITES 1.2). */
export function Press({
  testId,
  label,
  className,
  style,
  disabled,
  popup,
  onPress,
  onPointer,
  children,
}: PressProps): ReactElement {
  const ariaDisabled = disabled && !has('native-disabled') ? 'true' : undefined;
  const common = {
    className,
    style,
    'data-testid': testId,
    'aria-label': label,
    'aria-haspopup': popup,
    onPointerEnter: (event: PointerEvent<HTMLElement>) => onPointer?.(event.currentTarget.getBoundingClientRect()),
    onPointerLeave: () => onPointer?.(undefined),
  };
  const press = (event: MouseEvent<HTMLElement>): void => {
    if (!disabled) onPress?.(event);
  };
  if (has('div-buttons')) {
    return (
      <div
        {...common}
        role="button"
        tabIndex={disabled ? -1 : 0}
        aria-disabled={disabled ? 'true' : undefined}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') event.currentTarget.click();
        }}
      >
        {children}
      </div>
    );
  }
  return (
    <button
      type="button"
      {...common}
      aria-disabled={ariaDisabled}
      disabled={disabled && !has('aria-disabled')}
      onClick={press}
    >
      {children}
    </button>
  );
}
