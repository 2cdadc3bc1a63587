import { useRef, type ReactElement } from 'react';
import { Nest } from '../shared/Nest.tsx';
import { has } from '../shared/quirks.ts';
import { useStore } from '../shared/store.ts';
import { styles } from '../shared/styles.ts';
import { CaptionField } from './CaptionField.tsx';
import { DialogHeader } from './DialogHeader.tsx';
import { t } from './labels.ts';
import { BLANK, Icon, Press } from './parts.tsx';
import { Accordion, Toggle } from './Rows.tsx';
import { account, creation, share, STEPS, update, type Creation, type Step, type Upload } from './state.ts';
import { theme } from './theme.ts';

const c = styles({
  mask: 'position: fixed; inset: 0; background: rgba(0, 0, 0, 0.65); display: grid; place-items: center; z-index: 3',
  dialog: `width: 855px; height: min(560px, 90vh); background: ${theme.background}; border-radius: 12px; display: flex; flex-direction: column; overflow: hidden`,
  notice: `position: absolute; background: ${theme.background}; border-radius: 12px; padding: 32px; display: grid; gap: 16px; z-index: 1`,
  body: 'display: flex; flex: 1 1 auto; min-height: 0',
  picture: 'flex: 1 1 auto; background: rgb(200, 210, 220); object-fit: contain; min-width: 0',
  side: `width: 340px; flex: none; border-left: 1px solid ${theme.line}; padding: 16px; display: flex; flex-direction: column; gap: 12px; overflow-y: auto`,
  row: 'display: flex; gap: 12px; align-items: center; justify-content: space-between',
  account: 'display: flex; gap: 12px; align-items: center',
  avatar: 'width: 28px; height: 28px; border-radius: 14px; background: rgb(160, 120, 180)',
  upload: 'margin: auto; display: grid; gap: 16px; place-items: center',
  file: 'display: none',
  field: 'width: 100%; font: inherit; padding: 6px',
});

const TITLES: Readonly<Record<Step, string>> = {
  upload: t.createTitle,
  crop: t.crop,
  edit: t.edit,
  details: t.createTitle,
  sharing: t.sharing,
  shared: t.shared,
};

/** The create dialog: its steps replace each other inside the same element (SITES 2.1). */
export function CreateDialog(): ReactElement | null {
  const value = useStore(creation);
  if (!value) return null;
  return (
    <div className={c.mask}>
      <Nest depth={4}>
        <div role="dialog" aria-label={titleOf(value)} className={c.dialog}>
          <Header value={value} />
          <Body value={value} />
        </div>
      </Nest>
      {value.notice ? <ReelsNotice /> : null}
      <Press label={t.close} onPress={() => creation.update(() => undefined)}>
        <Icon name={t.close} d="M4 4l16 16M20 4L4 20" size={18} />
      </Press>
    </div>
  );
}

const shift = (step: Step, by: 1 | -1): void => {
  const to = STEPS[STEPS.indexOf(step) + by];
  if (to) update({ step: to });
};

const titleOf = ({ step, media }: Creation): string =>
  step === 'shared' && media.some(({ type }) => type === 'video') ? t.reelShared : TITLES[step];

function Header({ value }: { value: Creation }): ReactElement {
  const { step } = value;
  const between = step === 'crop' || step === 'edit' || step === 'details';
  return (
    <DialogHeader
      title={titleOf(value)}
      back={
        between ? (
          <Press onPress={() => shift(step, -1)}>
            <Icon name={t.back} d="M3 12h18M3 12l6-6M3 12l6 6" />
          </Press>
        ) : null
      }
      action={step === 'details' ? t.share : between ? t.next : undefined}
      onAction={() => (step === 'details' ? share() : shift(step, 1))}
    />
  );
}

function Body({ value }: { value: Creation }): ReactElement {
  if (value.step === 'upload') return <UploadStep />;
  if (value.step === 'sharing' || value.step === 'shared') return <div className={c.upload}>{titleOf(value)}</div>;
  return (
    <div className={c.body}>
      <Picture media={value.media} />
      {value.step === 'details' ? <Details value={value} /> : null}
    </div>
  );
}

function Picture({ media: [first] }: { media: readonly Upload[] }): ReactElement {
  if (first?.type === 'video') return <video src={first.url} className={c.picture} />;
  return <img src={first?.url ?? BLANK} alt="" className={c.picture} />;
}

let nextUpload = 1;

function UploadStep(): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const media = [...(files ?? [])].map((file) => ({
      id: nextUpload++,
      type: file.type.startsWith('video/') ? ('video' as const) : ('image' as const),
      url: URL.createObjectURL(file),
      alt: '',
    }));
    if (media.length > 0) update({ media, step: 'crop', notice: media.some(({ type }) => type === 'video') });
  };
  return (
    <div className={c.upload}>
      <form method="POST" role="presentation">
        <input
          ref={input}
          type="file"
          multiple
          accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
          className={c.file}
          onChange={(event) => take(event.currentTarget.files)}
        />
      </form>
      <button type="button" onClick={() => input.current?.click()}>
        {t.select}
      </button>
    </div>
  );
}

const ReelsNotice = (): ReactElement => (
  <div role="dialog" className={c.notice}>
    <span>{t.reelsNotice}</span>
    <button type="button" onClick={() => update({ notice: false })}>
      {t.ok}
    </button>
  </div>
);

function Details({ value }: { value: Creation }): ReactElement {
  const user = useStore(account);
  return (
    <div className={c.side}>
      {has('no-account-row') ? null : (
        <div className={c.account}>
          <img src={BLANK} alt={t.picture(user)} className={c.avatar} />
          <span>{user}</span>
        </div>
      )}
      <CaptionField value={value.caption} onChange={(caption) => update({ caption })} />
      <input className={c.field} placeholder={t.addLocation} name="creation-location-input" />
      <input className={c.field} placeholder={t.collaborators} />
      <div>
        <span>{t.shareTo}</span>
        <Toggle label="Threads" />
      </div>
      <Accordion title={t.accessibility}>
        {value.media
          .filter(({ type }) => type === 'image')
          .map((item) => (
            <div key={item.id} className={c.row}>
              <img src={item.url} alt="" className={c.avatar} />
              <input
                className={c.field}
                placeholder={t.alt}
                value={item.alt}
                onChange={(event) => {
                  const alt = event.currentTarget.value;
                  update({ media: value.media.map((other) => (other.id === item.id ? { ...other, alt } : other)) });
                }}
              />
            </div>
          ))}
      </Accordion>
      <Accordion title={t.advanced}>
        <Toggle label={t.hideLikes} />
        <Toggle label={t.commentsOff} />
      </Accordion>
    </div>
  );
}
