/** 辞書: words of the department, with a preview of what each would change. Wiring only. */
import { useState } from 'preact/hooks';
import { WordForm } from '../../components/options/words/word-form.tsx';
import { WordList } from '../../components/options/words/word-list.tsx';
import type { Word } from '../../components/options/words/view.ts';
import { useStrings } from '../../components/strings.ts';
import { wordsItem } from '../../lib/storage/items.ts';
import { cityRules } from './city-rules.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';
import { usePreview } from './use-preview.ts';

export function WordsPage() {
  const t = useStrings();
  const { pack } = usePolicy();
  const { value: words, change } = useItem(wordsItem);
  const rules = cityRules(pack);
  const [word, setWord] = useState<Word>({ ...BLANK, rule: rules[0]?.id ?? '' });
  const preview = usePreview(pack, word);
  if (!words) return null;

  const packWords = (['allowed', 'flagged'] as const).flatMap((effect) =>
    pack.lexicon[effect]
      .map(({ term, rule, why, account = '' }): Word => ({ term, rule, why, effect, account }))
      .filter((entry) => !words.some((own) => sameWord(own, entry))),
  );
  const accountName = (id: string): string =>
    id === '' ? t('words.all') : (pack.accounts.find((account) => account.id === id)?.name ?? id);
  return (
    <>
      <WordForm
        word={word}
        rules={rules.map(({ id, title }) => ({ value: id, label: title }))}
        accounts={[
          { value: '', label: t('words.all') },
          ...pack.accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        preview={preview}
        repeated={[...words, ...packWords].some((other) => sameWord(other, word))}
        onChange={setWord}
        onAdd={() =>
          void change((now) => (now.some((own) => sameWord(own, word)) ? now : [...now, word])).then(
            (done) => done && setWord({ ...BLANK, rule: word.rule }),
          )
        }
      />
      <WordList
        words={words}
        packWords={packWords}
        ruleName={(id) => rules.find((rule) => rule.id === id)?.title ?? id}
        accountName={accountName}
        onRemove={(gone) => void change((now) => now.filter((own) => !sameWord(own, gone)))}
      />
    </>
  );
}

const BLANK: Word = { term: '', rule: '', why: '', effect: 'allowed', account: '' };

function sameWord(a: Word, b: Word): boolean {
  return (
    a.term.normalize('NFKC') === b.term.normalize('NFKC') &&
    a.rule === b.rule &&
    a.effect === b.effect &&
    a.account === b.account
  );
}
