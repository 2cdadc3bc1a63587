/** The options page: language, colours, then the frame. Wiring only. */
import { render } from 'preact';
import '../../components/page.css';
import '../../components/tokens.css';
import { translate } from '../../lib/locales/translate.ts';
import { App } from './app.tsx';

document.documentElement.lang = translate('language');
const root = document.getElementById('options');
if (root) render(<App />, root);
