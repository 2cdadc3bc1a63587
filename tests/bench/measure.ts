/** Processor time of this process: on a busy machine it says more than the clock. */

/** Milliseconds of processor time that `work` takes, garbage collection and compilation of code included. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The median over `items` of the processor time of one call, milliseconds. */
export function medianTime<Item>(items: readonly Item[], work: (item: Item) => void): number {
  const times = items.map((item) => processorTime(() => work(item))).sort((a, b) => a - b);
  return times[times.length >> 1] ?? NaN;
}
