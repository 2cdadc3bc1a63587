/** What is in force on this computer, followed while the page is open. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { BUILT_IN, watchPolicyState, type PolicyState } from '../../lib/storage/policy-state.ts';

export const PolicyContext = createContext<PolicyState>(BUILT_IN);
export const usePolicy = (): PolicyState => useContext(PolicyContext);

/** Undefined until it was read once: what a page shows before would jump. */
export function usePolicyState(): PolicyState | undefined {
  const [state, setState] = useState<PolicyState | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    watchPolicyState(setState, ended.signal);
    return () => ended.abort();
  }, []);
  return state;
}
