/** The popup: language, styles, then the app. Wiring only. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/marked-text.css';
import '../../components/popup/popup.css';
import { App } from './app.tsx';

const root = document.getElementById('popup');
if (root) render(<App />, root);
