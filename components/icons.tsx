/** Marks that tell a level or a state by their shape; the word stands beside them, so they are hidden from readers. */
import type { JSX } from 'preact';
import type { Severity } from '../lib/engine/finding.ts';

function Icon({ children, size = 16 }: { readonly children: JSX.Element | JSX.Element[]; readonly size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** 要確認: octagon · 注意: triangle · 参考: circle. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  if (severity === 'confirm') {
    return (
      <Icon>
        <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
        <path d="M8 4v5M8 11.2v1.2" class="icon-inner" />
      </Icon>
    );
  }
  if (severity === 'caution') {
    return (
      <Icon>
        <path d="M8 1.2 15.4 14.6H.6z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
        <path d="M8 6v4M8 11.8v1.2" class="icon-inner" />
      </Icon>
    );
  }
  return (
    <Icon>
      <circle cx="8" cy="8" r="6.5" class="icon-line" />
      <path d="M8 7v4.5M8 4.2v1.3" class="icon-line" />
    </Icon>
  );
}

export function Chevron({ open }: { readonly open: boolean }) {
  return (
    <Icon size={12}>
      <path d={open ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} class="icon-line" />
    </Icon>
  );
}

/** Set by the administrator. */
export function Lock() {
  return (
    <Icon size={14}>
      <path d="M3 7h10v7H3z" fill="currentColor" />
      <path d="M5 7V4.5a3 3 0 0 1 6 0V7" class="icon-line" />
    </Icon>
  );
}

/** The product's signpost. */
export function Signpost() {
  return (
    <Icon>
      <path d="M8 1v14" class="icon-line" />
      <path d="M4 2.5h7l2.5 2.25L11 7H4z" fill="currentColor" />
      <path d="M12 8.5H5L2.5 10.75 5 13h7z" fill="currentColor" />
    </Icon>
  );
}
