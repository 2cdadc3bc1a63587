/** 方針: which pack is in force, imports with preview, and the policy's own text. Wiring only. */
import { useState } from 'preact/hooks';
import { PackImportSection } from '../../components/options/policy/pack-import.tsx';
import { PackList } from '../../components/options/policy/pack-list.tsx';
import { PolicyText } from '../../components/options/policy/policy-text.tsx';
import type { PackImport, PackView } from '../../components/options/policy/view.ts';
import { useStrings } from '../../components/strings.ts';
import { FileButton } from '../../components/ui/file-button.tsx';
import { isoDate, tokyoDay } from '../../lib/calendar/day.ts';
import { lintPack } from '../../lib/policy/lint-pack.ts';
import { diffPacks } from '../../lib/policy/pack-diff.ts';
import { parsePackText } from '../../lib/policy/parse-pack.ts';
import type { Problem } from '../../lib/policy/problem.ts';
import type { PolicyPack } from '../../lib/policy/types.ts';
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
  const { value: stored, change } = useItem(packsItem);
  const [file, setFile] = useState<PackImport | undefined>(undefined);
  if (!stored) return null;

  const active = stored.active === '' ? shippedPacks[0].id : stored.active;
  const today = isoDate(tokyoDay(Date.now()));
  const managed = state.packSource === 'managed';
  const inForce = (pack: PolicyPack): boolean => pack.id === state.pack.id && startOf(pack) === startOf(state.pack);
  const view = (origin: PackView['origin']) => (pack: PolicyPack) => ({
    id: pack.id,
    name: pack.name,
    municipality: pack.municipality.name,
    effectiveFrom: startOf(pack),
    origin,
    active: (origin === 'managed' || !managed) && inForce(pack),
    waiting: pack.id === active && startOf(pack) > today,
    future: startOf(pack) > today,
    pack,
  });
  const packs = [
    ...(state.managed.pack ? [view('managed')(state.managed.pack)] : []),
    ...shippedPacks.map(view('shipped')),
    ...stored.imported.map(view('imported')),
  ];
  // The edition that is compared with: of the same policy if there is one, else what is in force.
  const rivalOf = (pack: PolicyPack): PolicyPack =>
    packs.findLast((other) => other.id === pack.id)?.pack ?? withoutProvisions(packs) ?? state.pack;
  const read = async (chosen: File): Promise<void> =>
    setFile(readPack(chosen.name, await chosen.text(), rivalOf, packs));

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
        view={{ packs, pack: state.pack, managed }}
        onUse={(id) => void change((now) => ({ ...now, active: id }))}
        onExport={(shown) => {
          const found = packs.find((pack) => pack.id === shown.id && pack.effectiveFrom === shown.effectiveFrom);
          if (found) saveFile(`${found.id}.json`, `${JSON.stringify(found.pack, null, 2)}\n`);
        }}
        onRemove={({ id, effectiveFrom }) =>
          void change((now) => ({
            ...now,
            imported: now.imported.filter((pack) => pack.id !== id || startOf(pack) !== effectiveFrom),
          }))
        }
      />
      <PolicyText pack={state.pack} />
    </>
  );
}

type Listed = PackView & { readonly pack: PolicyPack };

/** The pack in force as it came, without the accounts and words of this computer. */
function withoutProvisions(packs: readonly Listed[]): PolicyPack | undefined {
  return packs.find(({ active }) => active)?.pack;
}

function readPack(
  fileName: string,
  text: string,
  rivalOf: (pack: PolicyPack) => PolicyPack,
  packs: readonly Listed[],
): PackImport {
  const parsed = parsePackText(text);
  if (!parsed.ok) return { state: 'refused', fileName, problems: parsed.problems.map(said) };
  const rules = [...allRules.map(({ id }) => id), ...Object.keys(shippedPacks[0].rules)];
  const { problems, notices } = lintPack(parsed.pack, { knownRules: rules });
  if (problems.length > 0) return { state: 'refused', fileName, problems: problems.map(said) };
  const { pack } = parsed;
  return {
    state: 'ready',
    fileName,
    pack,
    notices: [...parsed.notices, ...notices].map(said),
    diff: diffPacks(rivalOf(pack), pack),
    replaces: packs.some(({ id, effectiveFrom }) => id === pack.id && effectiveFrom === startOf(pack)),
  };
}

const said = ({ path, message }: Problem): { readonly path: string; readonly message: string } => ({
  path,
  message: message[language],
});

/** An edition of the same day stands for the one imported before. */
function withPack(imported: readonly PolicyPack[], pack: PolicyPack): PolicyPack[] {
  return [...imported.filter((other) => other.id !== pack.id || startOf(other) !== startOf(pack)), pack];
}

function startOf(pack: PolicyPack): string {
  return pack.versions.at(-1)?.effectiveFrom ?? '';
}
