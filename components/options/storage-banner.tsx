/** Values that could not be read: what happened, and what can be done about it. */
import type { Problem } from '../../lib/policy/problem.ts';
import { useStrings } from '../strings.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmRow } from '../ui/confirm-row.tsx';
import { Notice } from '../ui/notice.tsx';

export interface AsideView {
  readonly key: string;
  readonly cause: 'future' | 'unreadable';
  readonly problems: readonly Problem[];
}

export interface StorageBannerProps {
  readonly aside: readonly AsideView[];
  readonly onSave: (key: string) => void;
  readonly onDiscard: (key: string) => void;
}

export function StorageBanner({ aside, onSave, onDiscard }: StorageBannerProps) {
  const t = useStrings();
  const language = t('language') === 'en' ? 'en' : 'ja';
  return aside.map(({ key, cause, problems }) => (
    <Notice key={key} level="confirm" title={t('options.aside.title', key)}>
      <p>{t(`options.aside.${cause}`)}</p>
      <details>
        <summary>{t('options.aside.details')}</summary>
        <ul class="bullets">
          {problems.map(({ path, message }) => (
            <li key={path}>
              <code>{path}</code> {message[language]}
            </li>
          ))}
        </ul>
      </details>
      <div class="row">
        <Button label={t('options.aside.saveOf', key)} onClick={() => onSave(key)}>
          {t('options.aside.save')}
        </Button>
        <ConfirmRow
          label={t('options.aside.discard')}
          loss={t('options.aside.loss', key)}
          confirm={t('options.aside.confirm')}
          onConfirm={() => onDiscard(key)}
        />
      </div>
    </Notice>
  ));
}
