/** The welcome: styles, then the app. Wiring only. */
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/page.css';
import '../../components/marked-text.css';
import '../../components/welcome/welcome.css';
import { App } from './app.tsx';

const root = document.getElementById('welcome');
if (root) render(<App />, root);
