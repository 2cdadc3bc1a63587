/** 検知できません: which parts of the page were not found, and a report to hand on. It holds no draft text. */
import { useId, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messaging/draft-state.ts';
import { Disclosure } from '../disclosure.tsx';
import { SeverityIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';
import type { PopupActions } from './view.ts';

export interface NotUnderstoodProps {
  readonly diagnosis: PageState['diagnosis'];
  /** Name and version of the extension and of the browser, for the report. */
  readonly about: string;
  readonly onCopy: PopupActions['copy'];
}

export function NotUnderstood({ diagnosis, about, onCopy }: NotUnderstoodProps) {
  const t = useStrings();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState('');
  const missing = diagnosis.rows.filter(({ level, needed }) => needed && level === null).map(({ name }) => name);
  const report = reportOf(diagnosis, about);
  const copy = async (): Promise<void> => {
    setCopied(t((await onCopy(report)) ? 'popup.copy.done' : 'popup.copy.failed'));
  };
  return (
    <section class="part part-caution" aria-labelledby="broken" data-part="diagnosis">
      <h2 id="broken">
        <SeverityIcon severity="caution" />
        {t('panel.status.broken')}
      </h2>
      <p>{t('panel.status.brokenHelp')}</p>
      {missing.length > 0 ? (
        <p>
          {t('popup.broken.missing')} <span lang="en">{missing.join(', ')}</span>
        </p>
      ) : null}
      <p>{t('popup.broken.reportHelp')}</p>
      <p class="line">
        <button type="button" class="button" data-action="copy-report" onClick={() => void copy()}>
          {t('popup.broken.copy')}
        </button>
        <span aria-live="polite">{copied}</span>
      </p>
      <Disclosure open={open} controls={id} onToggle={() => setOpen(!open)}>
        {t(open ? 'popup.broken.hide' : 'popup.broken.look')}
      </Disclosure>
      <pre id={id} hidden={!open} lang="en" tabIndex={open ? 0 : undefined}>
        {report}
      </pre>
    </section>
  );
}

/** Plain English, as it goes to whoever mends the selectors. */
function reportOf({ site, state, rows }: PageState['diagnosis'], about: string): string {
  const found = (level: number | null, alternatives: number): string =>
    level === null ? `none of ${alternatives}` : `${level + 1} of ${alternatives}`;
  const lines = rows.map(
    ({ name, level, alternatives, needed }) => `${needed ? '*' : ' '} ${name}: ${found(level, alternatives)}`,
  );
  return [about, `${site}: ${state}`, ...lines].join('\n');
}
