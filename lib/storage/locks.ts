/** One after another under a name: across all pages and the background of the extension where the browser has locks. */
const tails = new Map<string, Promise<unknown>>();

/** Runs `task` when everything that was queued under `name` has ended, whether well or not. */
export async function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) {
    return await navigator.locks.request(`shirube:${name}`, async () => await task());
  }
  const turn = (tails.get(name) ?? Promise.resolve()).then(task, task);
  tails.set(
    name,
    turn.catch(() => undefined),
  );
  return await turn;
}
