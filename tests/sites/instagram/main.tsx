import { mount } from '../shared/mount.tsx';
import { App } from './App.tsx';
import { account, comments, creation, editing, talk, textOf } from './state.ts';
import { paintPage } from './theme.ts';

document.cookie = 'ds_user_id=4815162342; path=/; secure';
paintPage();
mount(App, {
  switchAccount: (handle) => account.update(() => handle),
  setComments: (code, given) => talk.update((all) => ({ ...all, [code]: given })),
  models: () => {
    const open = creation.get();
    const edited = editing.get();
    return {
      ...Object.fromEntries(Object.entries(comments.get()).map(([code, text]) => [`comment ${code}`, [text]])),
      ...(open ? { caption: [textOf(open.caption)] } : {}),
      ...(edited ? { edit: [textOf(edited.caption)] } : {}),
    };
  },
});
