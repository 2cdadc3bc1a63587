/** `npm run dictionary`: builds the packed dictionary unless it is there, and says where it is. */
import { ensureDictionary } from '../morphology/build/ensure-dictionary.ts';

console.log(await ensureDictionary({ report: (line) => console.log(line) }));
