/** 「問題なし ▾」: how far a dismissal reaches, each choice with what it will mean. Opens in place. For a person: it may lift a holding. */
import type { DismissalScope } from '../lib/engine/dismissals.ts';
import { byHand } from './by-hand.ts';
import type { FindingView } from './panel-view.ts';
import { useStrings } from './strings.ts';

export interface DismissMenuProps {
  readonly finding: FindingView;
  readonly onDismiss: (scope: DismissalScope) => void;
}

export function DismissMenu({ finding, onDismiss }: DismissMenuProps) {
  const t = useStrings();
  const name: Record<DismissalScope, string> = {
    place: t('panel.dismiss.place'),
    word: t('panel.dismiss.word', shorten(finding.quote)),
    rule: t('panel.dismiss.rule', finding.text.title),
  };
  const help: Record<DismissalScope, string> = {
    place: t('panel.dismiss.placeHelp'),
    word: t('panel.dismiss.wordHelp'),
    rule: t('panel.dismiss.ruleHelp'),
  };
  return (
    <div class="dismiss" role="group" aria-label={t('panel.dismiss.lead')}>
      {finding.scopes.map((scope) => (
        <button
          key={scope}
          type="button"
          class="choice"
          data-action={`dismiss-${scope}`}
          onClick={byHand(() => onDismiss(scope))}
        >
          <span class="choice-name">{name[scope]}</span>
          <span class="choice-help">{help[scope]}</span>
        </button>
      ))}
    </div>
  );
}

const LONGEST = 16;

export function shorten(quote: string): string {
  const characters = Array.from(quote.replaceAll('\n', ' '));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}
