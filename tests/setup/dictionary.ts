import { ensureDictionary } from '../../lib/morphology/build/ensure-dictionary.ts';

/** Builds the dictionary once before the workers start, so that no test waits for it. */
export default async function setup(): Promise<void> {
  await ensureDictionary({ report: (line) => console.log(`dictionary: ${line}`) });
}
