/**
 * Selectors are data: named, dated and ordered, so that a change of the site is one row and the screen can tell which
 * assumption broke. The queries remember which alternative answered; 0 is today's markup, more is a fallback.
 */

export interface SelectorRow {
  /** Best first; a later one is tried only where no earlier one matches anything. */
  readonly alternatives: readonly [string, ...string[]];
  /** A: at least four independent sources · B: two or three · C: one source, or inferred. */
  readonly confidence: 'A' | 'B' | 'C';
  /** Newest source, YYYY-MM. */
  readonly seen: string;
  readonly note: string;
  /** Part of every composer: where no alternative answers, the page is not the one that we know. */
  readonly needed?: boolean;
  /** What the self-check asks of the replica: there the best alternative matches so many elements, at once. */
  readonly expected?: Expectation;
}

export interface Expectation {
  /** Address on the site, from the first slash; `prefill` in its query says what the composer holds already. */
  readonly page: string;
  readonly count: number;
}

/** One row after a look at a page. */
export interface RowReport<Name extends string = string> {
  readonly name: Name;
  /** Alternative that answered last, 0 = today's markup; null = none. */
  readonly level: number | null;
  readonly alternatives: number;
  readonly needed: boolean;
  readonly note: string;
}

export type SelectorTable<Name extends string> = Readonly<Record<Name, SelectorRow>>;

export interface Queries<Name extends string> {
  first(name: Name, within: ParentNode): Element | undefined;
  /** All matches of the best alternative that matches anything, in page order. */
  all(name: Name, within: ParentNode): Element[];
  /** The nearest ancestor of `element`, or itself. */
  closest(name: Name, element: Element): Element | undefined;
  matches(name: Name, element: Element): boolean;
  /** Which alternative answered last, by row: the self-check. A row that never answered is missing. */
  levels(): Partial<Record<Name, number>>;
  /** The same with all that is known of each row. */
  report(): RowReport<Name>[];
}

const namesOf = <Name extends string>(table: SelectorTable<Name>): Name[] =>
  Object.keys(table).filter((name): name is Name => Object.hasOwn(table, name));

export function createQueries<Name extends string>(table: SelectorTable<Name>): Queries<Name> {
  const levels: Partial<Record<Name, number>> = {};
  /** The first alternative for which `look` finds something. */
  function bestOf<T>(name: Name, look: (selector: string) => T | undefined): T | undefined {
    for (const [level, selector] of table[name].alternatives.entries()) {
      const found = look(selector);
      if (found === undefined) continue;
      levels[name] = level;
      return found;
    }
    return undefined;
  }
  return {
    first: (name, within) => bestOf(name, (selector) => within.querySelector(selector) ?? undefined),
    all: (name, within) =>
      bestOf(name, (selector) => {
        const found = [...within.querySelectorAll(selector)];
        return found.length > 0 ? found : undefined;
      }) ?? [],
    closest: (name, element) => bestOf(name, (selector) => element.closest(selector) ?? undefined),
    matches: (name, element) => bestOf(name, (selector) => element.matches(selector) || undefined) ?? false,
    levels: () => ({ ...levels }),
    report: () =>
      namesOf(table).map((name) => ({
        name,
        level: levels[name] ?? null,
        alternatives: table[name].alternatives.length,
        needed: table[name].needed ?? false,
        note: table[name].note,
      })),
  };
}
