import type { ReactElement, ReactNode } from 'react';
import { has } from '../shared/quirks.ts';
import { styles } from '../shared/styles.ts';
import { theme } from './theme.ts';

const c = styles({
  avatar:
    'width: 40px; height: 40px; border-radius: 20px; background: rgb(120, 150, 180); color: white; display: grid; place-items: center; flex: none',
  icon: 'width: 20px; height: 20px; fill: currentColor; display: block',
  iconButton: `width: 34px; height: 34px; display: grid; place-items: center; border-radius: 17px; color: ${theme.accent}`,
});

export function Avatar({ handle }: { handle: string }): ReactElement {
  const testId = has('no-avatar-testid') ? undefined : `UserAvatar-Container-${handle}`;
  return (
    <div className={c.avatar} data-testid={testId}>
      <span aria-hidden="true">{handle.slice(0, 1).toUpperCase()}</span>
    </div>
  );
}

export const Icon = ({ d = 'M4 4h12v12H4z' }: { d?: string }): ReactElement => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={c.icon}>
    <path d={d} />
  </svg>
);

interface IconButtonProps {
  readonly testId?: string;
  readonly label: string;
  readonly onPress?: () => void;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
}

/** The round icon buttons of tool bars and posts: `aria-disabled` and native `disabled` together, as on the site. */
export const IconButton = ({ testId, label, onPress, disabled = false, children }: IconButtonProps): ReactElement => (
  <button
    type="button"
    className={c.iconButton}
    data-testid={testId}
    aria-label={label}
    aria-disabled={disabled ? 'true' : undefined}
    disabled={disabled}
    onClick={onPress}
  >
    {children ?? <Icon />}
  </button>
);
