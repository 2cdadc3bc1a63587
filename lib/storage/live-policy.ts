/** The policy in force, at hand at any moment without waiting: built in at first, then as it is stored and changes. */
import { BUILT_IN, policyStateAt, watchPolicyState, type PolicyState } from './policy-state.ts';

export interface LivePolicy {
  /** What is in force; the same object until something changes. */
  readonly current: PolicyState;
  /** An edition of the pack whose day has come takes over. Cheap: to be called before every use, instead of a timer. */
  keepUp(): void;
  /** Calls after each change until `signal` is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** Follows what is stored until `signal` is aborted. Between changes nothing runs. */
export function followPolicy(signal: AbortSignal, now: () => number = Date.now): LivePolicy {
  const listeners = new Set<() => void>();
  let state = BUILT_IN;
  function enter(next: PolicyState): void {
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }
  watchPolicyState((next) => {
    if (!sameStored(next, state)) enter(next);
  }, signal);
  return {
    get current() {
      return state;
    },
    keepUp: () => enter(policyStateAt(state, now())),
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** Where nothing is stored, or the same again, nobody has to look anew. */
function sameStored(a: PolicyState, b: PolicyState): boolean {
  return JSON.stringify(a.stored) === JSON.stringify(b.stored);
}
