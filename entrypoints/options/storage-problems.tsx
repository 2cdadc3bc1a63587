import { useEffect, useState } from 'preact/hooks';
import { StorageBanner } from '../../components/options/storage-banner.tsx';
import { discardProblem, storedProblems, type StoredProblem } from '../../lib/storage/quarantine.ts';
import { saveFile } from './hand-over.ts';
import { usePolicy } from './use-policy.ts';

/** What stands aside because it could not be read. Looked at again whenever something stored has changed. */
export function StorageProblems() {
  const policy = usePolicy();
  const [aside, setAside] = useState<readonly StoredProblem[]>([]);
  const look = (): void => void storedProblems().then(setAside);
  useEffect(look, [policy]);
  return (
    <StorageBanner
      aside={aside}
      onSave={(key) => saveFile(`${key}.json`, JSON.stringify(aside.find((each) => each.key === key)?.raw, null, 2))}
      onDiscard={(key) => void discardProblem(key).then(look)}
    />
  );
}
