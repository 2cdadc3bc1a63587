/** What can be done with the whole journal: hand it on, test its chain, delete it. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmRow } from '../../ui/confirm-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ChainState } from './view.ts';

export interface JournalToolsProps {
  readonly count: number;
  readonly chain: ChainState | undefined;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onVerify: () => void;
  readonly onDelete: () => void;
}

export function JournalTools({ count, chain, onCsv, onJson, onVerify, onDelete }: JournalToolsProps) {
  const t = useStrings();
  return (
    <section class="section" aria-labelledby="journal-tools">
      <h2 id="journal-tools">{t('journal.tools.title', count)}</h2>
      <div class="row">
        <Button action="journal-csv" onClick={onCsv}>
          {t('journal.tools.csv')}
        </Button>
        <Button action="journal-json" onClick={onJson}>
          {t('journal.tools.json')}
        </Button>
        <Button action="journal-verify" onClick={onVerify}>
          {t('journal.tools.verify')}
        </Button>
      </div>
      {chain?.state === 'good' ? (
        <Notice level="note" live>
          <p>{t('journal.chain.good', chain.count)}</p>
          {chain.clockSetBack > 0 ? <p>{t('journal.chain.clock', chain.clockSetBack)}</p> : null}
        </Notice>
      ) : null}
      {chain?.state === 'broken' ? (
        <Notice level="confirm" title={t('journal.chain.broken', chain.seq)} live>
          <p>{t(`journal.chain.${chain.kind}`)}</p>
        </Notice>
      ) : null}
      <p class="help">{t('journal.tools.help')}</p>
      <ConfirmRow
        label={t('journal.tools.delete')}
        loss={t('journal.tools.loss', count)}
        confirm={t('journal.tools.confirm')}
        action="delete-journal"
        onConfirm={onDelete}
      />
    </section>
  );
}
