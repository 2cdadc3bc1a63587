/** Which finding of one composer is in front of the officer: by pointer, caret, card or command. */
import type { EditorText } from '../sites/read-editor.ts';
import type { PlacedFinding } from './composer-view.ts';
import { findingAt } from './marks.ts';
import { caretOf, placeAtPoint } from './place-at-point.ts';

export interface AttentionOptions {
  readonly page: Document;
  /** The findings that stand open, in the texts as last read, one a box. */
  readonly known: () => { readonly open: readonly PlacedFinding[]; readonly texts: readonly EditorText[] };
  /** Another finding is in front, or may be. */
  readonly onChange: () => void;
}

export class Attention {
  readonly #options: AttentionOptions;
  /** Its card has the pointer or the keyboard. */
  #pointed: string | undefined;
  /** The popup or a command asked to see it; until the text changes or another card is pointed at. */
  #sought: string | undefined;
  /** The pointer is on its words. */
  #hovered: string | undefined;

  constructor(options: AttentionOptions) {
    this.#options = options;
  }

  /** Follows pointer and caret in `scope` until `signal` is aborted. */
  follow(scope: Element, signal: AbortSignal): void {
    const { page, onChange } = this.#options;
    scope.addEventListener('pointermove', (event) => this.#onPointer(event), { signal, passive: true });
    scope.addEventListener('pointerleave', () => this.#hover(undefined), { signal });
    const onSelection = (): void => {
      if (scope.contains(page.getSelection()?.focusNode ?? null)) onChange();
    };
    page.addEventListener('selectionchange', onSelection, { signal });
  }

  /** Its words are stressed. */
  get stressed(): string | undefined {
    return this.#pointed ?? this.#sought;
  }

  /** Its card is brought forward. */
  get active(): string | undefined {
    return this.#hovered ?? this.#sought ?? this.#underCaret();
  }

  /** From here a command goes on to the next one. */
  get current(): string | undefined {
    return this.#pointed ?? this.active;
  }

  seek(id: string | undefined): void {
    this.#sought = id;
  }

  point(id: string | undefined): void {
    this.#pointed = id;
    // The card that a command brought forward stays there while it has the focus.
    if (id !== this.#sought) this.#sought = undefined;
    this.#options.onChange();
  }

  #underCaret(): string | undefined {
    const caret = caretOf(this.#options.page);
    const { open, texts } = this.#options.known();
    return caret && findingAt(caret, open, texts)?.id;
  }

  #onPointer(event: Event): void {
    const { page, known } = this.#options;
    const { open, texts } = known();
    if (open.length === 0 || !(event instanceof PointerEvent)) return;
    const place = placeAtPoint(page, event.clientX, event.clientY);
    this.#hover(place && findingAt(place, open, texts)?.id);
  }

  #hover(id: string | undefined): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#options.onChange();
  }
}
