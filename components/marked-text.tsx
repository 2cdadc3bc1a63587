/**
 * A text area whose words can be marked: the same text lies behind it, drawn invisible with lines under the marked
 * words. That text also gives the area its height, so the two never scroll apart.
 */
import { useId } from 'preact/hooks';
import type { Severity } from '../lib/engine/finding.ts';

export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** The pointer or the keyboard is on its card. */
  readonly active: boolean;
}

export interface MarkedTextProps {
  readonly label: string;
  readonly value: string;
  readonly marks: readonly TextMark[];
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  /** Language of the text, where it differs from the screen's. */
  readonly lang?: string;
}

export function MarkedText({ label, value, marks, onInput, placeholder, lang }: MarkedTextProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <div class="marked" lang={lang}>
        <div class="marked-behind" aria-hidden="true">
          {pieces(value, marks).map(({ text, mark }, index) =>
            mark ? (
              <span key={index} class={`under under-${mark.severity} ${mark.active ? 'under-active' : ''}`}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
          {/* A last line break has a line of its own in the area, and would have none here. */}
          {'\u200B'}
        </div>
        <textarea
          id={id}
          class="input marked-text"
          value={value}
          placeholder={placeholder}
          spellcheck={false}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
    </div>
  );
}

interface Piece {
  readonly text: string;
  readonly mark: TextMark | undefined;
}

/** The text cut where marks begin and end; where they overlap the one that begins first counts. */
function pieces(text: string, marks: readonly TextMark[]): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > text.length) continue;
    found.push({ text: text.slice(at, mark.start), mark: undefined }, { text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  return [...found, { text: text.slice(at), mark: undefined }];
}
