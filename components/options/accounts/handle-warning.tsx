import type { HandleProblem } from '../../../lib/desk/accounts.ts';
import { useStrings, type Translate } from '../../strings.ts';
import { Notice } from '../../ui/notice.tsx';

export function HandleWarning({ problem }: { readonly problem: HandleProblem }) {
  const t = useStrings();
  return <Notice level={problem.kind === 'duplicate' ? 'confirm' : 'caution'}>{handleProblemText(problem, t)}</Notice>;
}

export function handleProblemText(problem: HandleProblem, t: Translate): string {
  if (problem.kind === 'duplicate') return t('accounts.duplicate', problem.name);
  return t(`accounts.lookAlike.${problem.like.how}`, problem.like.handle);
}
