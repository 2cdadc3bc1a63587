/** Findings on a page of ours: level, words, way out, and the clause on demand. */
import type { FindingText } from '../../lib/engine/describe.ts';
import type { Severity } from '../../lib/engine/finding.ts';
import { SeverityIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';

export interface ShownFinding {
  readonly id: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly text: FindingText;
  /** '' where it concerns no words. */
  readonly quote: string;
}

/** Gravest first, as handed in. */
export function Findings({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const t = useStrings();
  return (
    <ul class="findings">
      {findings.map(({ id, ruleId, severity, text, quote }) => (
        <li key={id} class={`notice notice-${severity}`} data-rule={ruleId} data-severity={severity}>
          <SeverityIcon severity={severity} />
          <div class="notice-text">
            <p class="notice-title">
              {t(`severity.${severity}`)} {text.title}
            </p>
            <p>
              {quote === '' ? null : <strong lang="ja">「{quote}」</strong>} {text.message}
            </p>
            <p>{text.fix}</p>
            <details>
              <summary>{text.clauseLabel}</summary>
              <blockquote class="paper-words" lang="ja">
                {text.clauseText}
              </blockquote>
            </details>
          </div>
        </li>
      ))}
    </ul>
  );
}
