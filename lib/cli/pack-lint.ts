/** `npm run pack:lint -- PACK.json … [--en]`: says what is wrong with policy packs, by path. */
import { packLintReport } from './pack-lint-report.ts';

const { exitCode, stdout, stderr } = packLintReport(process.argv.slice(2), process.env.LANG);
if (stdout.length > 0) console.log(stdout.join('\n'));
if (stderr.length > 0) console.error(stderr.join('\n'));
process.exitCode = exitCode;
