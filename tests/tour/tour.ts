/** What `npm start` shows, once everything is installed and built. */
import { findChromium } from '../setup/browser.mjs';
import { openForPerson, tourInBrowser } from './by-browser.ts';
import { tourByCommand } from './by-command.ts';
import { sampleDrafts } from './drafts.ts';
import { asTable } from './table.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  const drafts = sampleDrafts(Date.now());
  if (!findChromium()) {
    console.log('Without a browser the drafts go through the command line:\n');
    console.log(asTable(tourByCommand(drafts)));
    return;
  }
  if (hasDisplay) {
    await openForPerson({ lang: 'ja', theme: 'light' });
    return;
  }
  console.log('No display: here is what the extension says to each sample draft.\n');
  console.log(asTable(await tourInBrowser(drafts, { lang: 'ja', theme: 'light' })));
  // The same panel in the other language and theme, for the pictures.
  await tourInBrowser(drafts.slice(0, 4), { lang: 'en', theme: 'dark' });
  console.log('\nPictures: .output/tour/');
}

await main();
