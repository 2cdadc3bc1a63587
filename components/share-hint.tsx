/** The hint beside the repost menu: a verdict on the post, the hours, and what else can be done with it. */
import { Signpost } from './icons.tsx';
import { HoursLine } from './panel-head.tsx';
import { ShareAnnouncer, SharePart } from './share-part.tsx';
import type { ShareView } from './share-view.ts';
import { useStrings } from './strings.ts';

export interface HintView {
  readonly theme: 'light' | 'dim' | 'dark';
  /** Undefined for a person's own account on a post of the city: nothing is judged there (第7). */
  readonly share: ShareView | undefined;
  /** The post is one of the city's own: its text can be passed on. */
  readonly canCopy: boolean;
  readonly copied: 'no' | 'yes' | 'failed';
  /** A reason was given: the site's own item with these words ('' = not known) is to be pressed once more. */
  readonly pass: { readonly button: string } | undefined;
}

export interface HintActions {
  readonly register: () => void;
  readonly copy: () => void;
}

export function ShareHint({ view, actions }: { readonly view: HintView; readonly actions: HintActions }) {
  const t = useStrings();
  const { share } = view;
  return (
    <section class="hint" data-theme={view.theme} aria-label={t('share.name')} lang={t('language')}>
      <p class="hint-head">
        <Signpost />
        <span>{share?.author.handle ? t('share.nameOf', share.author.handle) : t('share.name')}</span>
      </p>
      {share ? <SharePart view={share} /> : <p>{t('share.personal')}</p>}
      {view.pass ? (
        <p role="status">
          <b>{view.pass.button === '' ? t('share.gate.again') : t('share.gate.againOn', view.pass.button)}</b>
        </p>
      ) : null}
      {share?.hours ? (
        <p class="hint-hours">
          <HoursLine hours={share.hours} />
        </p>
      ) : null}
      <div class="hint-actions">
        {share?.canRegister ? (
          <button type="button" class="button" data-action="register" onClick={actions.register}>
            {t('share.register')}
          </button>
        ) : null}
        {view.canCopy ? (
          <button type="button" class="button" data-action="copy" onClick={actions.copy}>
            {t('share.copy')}
          </button>
        ) : null}
        {view.copied === 'no' ? null : (
          <span role="status">{t(view.copied === 'yes' ? 'share.copied' : 'share.copyFailed')}</span>
        )}
      </div>
      <ShareAnnouncer share={share} />
    </section>
  );
}
