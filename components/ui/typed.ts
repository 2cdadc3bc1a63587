/** What a person is typing, and the moment at which it counts: on leaving the field, or on Enter. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';

/** Says why a value must not be kept (it looks like a password, say); undefined = it may. Asked by every field. */
export type FieldGuard = (value: string) => string | undefined;
export const FieldGuards = createContext<FieldGuard>(() => undefined);

export interface Typed {
  /** What the field shows. */
  readonly shown: string;
  /** Why the last value was not taken; undefined = it was. */
  readonly refusal: string | undefined;
  readonly type: (value: string) => void;
  readonly commit: (value: string) => void;
}

/**
 * `value` is what is kept; `check` says in words what is wrong with a value. A refused value stays in the field, so that
 * it can be mended, and goes nowhere else. A change from elsewhere never takes away what is being typed.
 */
export function useTyped(value: string, onCommit: (value: string) => void, check: FieldGuard = () => undefined): Typed {
  const guard = useContext(FieldGuards);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const busy = useRef(false);
  useEffect(() => {
    if (!busy.current) setTyped(undefined);
  }, [value]);
  return {
    shown: typed ?? value,
    refusal,
    type: (next) => {
      busy.current = true;
      setTyped(next);
    },
    commit: (next) => {
      const problem = guard(next) ?? check(next);
      setRefusal(problem);
      if (problem !== undefined) return;
      busy.current = false;
      setTyped(next);
      if (next !== value) onCommit(next);
    },
  };
}
