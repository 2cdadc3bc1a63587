/** Import this before any page of the options. What a page asks of the browser's own words is the language alone. */
import { fakeBrowser } from '../storage/fake-browser.ts';

fakeBrowser.i18n.getMessage = () => 'ja';
// happy-dom has the property and no locks behind it; in one realm each turn is a turn anyway.
Object.defineProperty(navigator, 'locks', { value: { request: (_name: string, turn: () => unknown) => turn() } });
