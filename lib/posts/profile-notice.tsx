/**
 * On the own profile: whether the no-reply notice and the link to the policy stand there (第4-2⑹後段). Everywhere else
 * nothing runs but a listener for changes of the address.
 */
import { ProfileNotice, type ProfileNoticeView } from '../../components/profile-notice.tsx';
import { copyText } from '../../components/ui/copy-text.ts';
import { runsOn } from '../compose/chosen-adapter.ts';
import type { SharedPage } from '../compose/content-script.ts';
import type { PageState } from '../messaging/draft-state.ts';
import type { Policy } from '../policy/types.ts';
import type { ProfileAdapter, ProfileView } from '../sites/profile-adapter.ts';
import { isOfficial } from './acting.ts';
import { createFlowHost } from './flow-host.tsx';
import { onPathChange } from './navigation.ts';
import { judgeProfile, LONGEST_BIO, type ProfileJudgement } from './profile-judgement.ts';

export type ProfileContext = Pick<
  SharedPage,
  'page' | 'adapter' | 'policyFor' | 'translate' | 'isAlive' | 'state' | 'onChange'
>;

interface Judged {
  readonly profile: ProfileView;
  readonly policy: Policy;
  readonly judgement: ProfileJudgement;
}

/** For the popup: what stands on the open profile; null on every page but that of an own profile. */
export function profileState(context: ProfileContext, profiles: ProfileAdapter): PageState['profile'] {
  const judged = judge(context, profiles);
  if (!judged) return null;
  const { notice, policyLink } = judged.judgement;
  return { handle: judged.profile.handle, notice, policyLink };
}

/** Shows what is missing on own profiles until `signal` is aborted. */
export function watchProfile(context: ProfileContext, profiles: ProfileAdapter, signal: AbortSignal): void {
  let visit: AbortController | undefined;

  function arrive(): void {
    visit?.abort();
    visit = undefined;
    if (!mayBeOwn(context, profiles)) return;
    visit = new AbortController();
    visitProfile(context, profiles, visit.signal);
  }
  onPathChange(context.page, arrive, signal);
  context.onChange(arrive, signal);
  signal.addEventListener('abort', () => visit?.abort(), { once: true });
  arrive();
}

/** One stay on the page. Sites show the head of a profile late and replace it at will, so it is read anew with each change. */
function visitProfile(context: ProfileContext, profiles: ProfileAdapter, signal: AbortSignal): void {
  const { page, translate, adapter } = context;
  const host = createFlowHost(page, translate);
  const mutations = new MutationObserver(lookSoon);
  let frame: number | undefined;
  let told: ProfileNoticeView['told'] = 'nothing';

  function lookSoon(): void {
    frame ??= page.defaultView?.requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) look();
    });
  }

  function look(): void {
    const judged = judge(context, profiles);
    if (!judged || (judged.judgement.notice && judged.judgement.policyLink)) {
      host.remove();
      return;
    }
    const { profile, policy, judgement } = judged;
    const { template } = policy.reply.notice;
    const view: ProfileNoticeView = {
      ...judgement,
      ...{ template, told, theme: adapter.theme(page) },
      limit: LONGEST_BIO[profiles.site],
      domains: policy.pack.urls.ownDomains,
    };
    host.show(<ProfileNotice view={view} onCopy={() => void copy(template)} />, profile.anchor);
  }

  async function copy(text: string): Promise<void> {
    told = (await copyText(text)) ? 'done' : 'failed';
    if (!signal.aborted) look();
  }

  mutations.observe(page, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    if (frame !== undefined) page.defaultView?.cancelAnimationFrame(frame);
    host.remove();
  });
  lookSoon();
}

/** By the address alone. */
function mayBeOwn({ page, policyFor, isAlive, state }: ProfileContext, profiles: ProfileAdapter): boolean {
  const handle = profiles.addressed(page);
  return handle !== undefined && isAlive() && runsOn(profiles.site, state()) && isOfficial(policyFor(handle));
}

function judge(context: ProfileContext, profiles: ProfileAdapter): Judged | undefined {
  const profile = mayBeOwn(context, profiles) ? profiles.own(context.page) : undefined;
  if (!profile) return undefined;
  const { policy } = context.policyFor(profile.handle);
  const judgement = judgeProfile(profile, policy, profiles.site);
  return judgement && { profile, policy, judgement };
}
