/** 方針: which pack is in force, imports with preview, and the policy's own text. Wiring only. */
import { useState } from 'preact/hooks';
import { PackImportSection } from '../../components/options/policy/pack-import.tsx';
import { PackList } from '../../components/options/policy/pack-list.tsx';
import { PolicyText } from '../../components/options/policy/policy-text.tsx';
import type { PackImport } from '../../components/options/policy/view.ts';
import { useStrings } from '../../components/strings.ts';
import { FileButton } from '../../components/ui/file-button.tsx';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { type Edition, editionsAtHand } from '../../lib/desk/editions.ts';
import { lintPack } from '../../lib/policy/lint-pack.ts';
import { diffPacks } from '../../lib/policy/pack-diff.ts';
import { parsePackText } from '../../lib/policy/parse-pack.ts';
import type { Problem } from '../../lib/policy/problem.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
import { sameEdition } from '../../lib/policy/versions.ts';
import { packsItem } from '../../lib/storage/items.ts';
import { shippedPacks } from '../../lib/storage/shipped-packs.ts';
import { allRules } from '../../rules/index.ts';
import { language } from './language.ts';
import { saveFile } from './hand-over.ts';
import { useItem } from './use-item.ts';
import { usePolicy } from './use-policy.ts';

export function PolicyPage() {
  const t = useStrings();
  const state = usePolicy();
  const { change } = useItem(packsItem);
  const [file, setFile] = useState<PackImport | undefined>(undefined);
  const editions = editionsAtHand(state, isoDate(tokyoDay(Date.now())));
  // The edition that is compared with: of the same policy if there is one, else what is in force.
  const rivalOf = (pack: PolicyPack): PolicyPack =>
    editions.findLast((other) => other.pack.id === pack.id)?.pack ??
    editions.find(({ active }) => active)?.pack ??
    state.pack;
  const read = async (chosen: File): Promise<void> =>
    setFile(readPack(chosen.name, await chosen.text(), rivalOf, editions));

  return (
    <>
      <div class="row">
        <FileButton
          label={t('policy.import.button')}
          accept=".json,application/json"
          onFile={(chosen) => void read(chosen)}
        />
        <span class="help">{t('policy.import.help')}</span>
      </div>
      {file ? (
        <PackImportSection
          file={file}
          onDrop={() => setFile(undefined)}
          onTake={() => {
            if (file.state !== 'ready') return;
            void change((now) => ({ ...now, imported: withPack(now.imported, file.pack) })).then(
              (done) => done && setFile(undefined),
            );
          }}
        />
      ) : null}
      <PackList
        editions={editions}
        onUse={({ id }) => void change((now) => ({ ...now, active: id }))}
        onExport={(pack) => saveFile(`${pack.id}.json`, `${JSON.stringify(pack, null, 2)}\n`)}
        onRemove={(gone) =>
          void change((now) => ({ ...now, imported: now.imported.filter((pack) => !sameEdition(pack, gone)) }))
        }
      />
      <PolicyText pack={state.pack} />
    </>
  );
}

function readPack(
  fileName: string,
  text: string,
  rivalOf: (pack: PolicyPack) => PolicyPack,
  editions: readonly Edition[],
): PackImport {
  const parsed = parsePackText(text);
  if (!parsed.ok) return { state: 'refused', fileName, problems: parsed.problems.map(said) };
  const rules = [...allRules.map(({ id }) => id), ...Object.keys(shippedPacks[0].pack.rules)];
  const { problems, notices } = lintPack(parsed.pack, { knownRules: rules });
  if (problems.length > 0) return { state: 'refused', fileName, problems: problems.map(said) };
  const { pack } = parsed;
  return {
    state: 'ready',
    fileName,
    pack,
    notices: [...parsed.notices, ...notices].map(said),
    diff: diffPacks(rivalOf(pack), pack),
    replaces: editions.some((other) => other.origin !== 'managed' && sameEdition(other.pack, pack)),
  };
}

const said = ({ path, message }: Problem): { readonly path: string; readonly message: string } => ({
  path,
  message: message[language],
});

/** An edition of the same day stands for the one imported before. */
function withPack(imported: readonly PolicyPack[], pack: PolicyPack): PolicyPack[] {
  return [...imported.filter((other) => !sameEdition(other, pack)), pack];
}
