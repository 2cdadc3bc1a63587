import type { ComponentChildren } from 'preact';
import { Lock, SeverityIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';

export interface NoticeProps {
  /** `note`: good to know; `caution`: look at it; `confirm`: something failed or is wrong. */
  readonly level: 'note' | 'caution' | 'confirm';
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Came by what the person just did: announced at once. */
  readonly live?: boolean;
}

export function Notice({ level, title, children, live = false }: NoticeProps) {
  return (
    <div class={`notice notice-${level}`} role={live ? 'alert' : undefined}>
      <SeverityIcon severity={level} />
      <div class="notice-text">
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Nothing there yet: what will stand here and how to begin. */
export function EmptyState({ children, action }: { readonly children: string; readonly action?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** 管理者による設定: the value is not this person's to change, and where it comes from. */
export function ManagedNote({ source }: { readonly source: string }) {
  const t = useStrings();
  return (
    <p class="managed">
      <Lock />
      {t('ui.managed', source)}
    </p>
  );
}
