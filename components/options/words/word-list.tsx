/** The words of the department, and those that the city's pack brings. */
import { useStrings } from '../../strings.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import type { Word } from './view.ts';

export interface WordListProps {
  readonly words: readonly Word[];
  /** Of the pack: shown, not to be changed here. */
  readonly packWords: readonly Word[];
  readonly ruleName: (id: string) => string;
  readonly accountName: (id: string) => string;
  readonly onRemove: (word: Word) => void;
}

export function WordList({ words, packWords, ruleName, accountName, onRemove }: WordListProps) {
  const t = useStrings();
  const rows = [...words.map((word) => ({ word, own: true })), ...packWords.map((word) => ({ word, own: false }))];
  if (rows.length === 0) return <EmptyState>{t('words.empty')}</EmptyState>;
  return (
    <Table
      caption={t('words.list')}
      rows={rows}
      rowKey={({ word: { term, rule, effect, account } }) => [term, rule, effect, account].join('/')}
      columns={[
        { id: 'term', heading: t('words.term'), isName: true, cell: ({ word }) => <span lang="ja">{word.term}</span> },
        {
          id: 'effect',
          heading: t('words.effect'),
          cell: ({ word }) => `${t(`words.effects.${word.effect}`)}: ${ruleName(word.rule)}`,
        },
        { id: 'account', heading: t('words.account'), cell: ({ word }) => accountName(word.account) },
        { id: 'why', heading: t('words.why'), cell: ({ word }) => <span lang="ja">{word.why}</span> },
        {
          id: 'do',
          heading: t('words.from'),
          cell: ({ word, own }) =>
            own ? (
              <Button
                kind="link"
                action="remove-word"
                label={t('words.removeOf', word.term)}
                onClick={() => onRemove(word)}
              >
                {t('words.remove')}
              </Button>
            ) : (
              <span class="soft">{t('words.city')}</span>
            ),
        },
      ]}
    />
  );
}
