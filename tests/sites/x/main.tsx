import { mount } from '../shared/mount.tsx';
import { homeComposer, modalComposer } from './actions.ts';
import { App } from './App.tsx';
import { textOf } from './composer.ts';
import { account } from './session.ts';
import { paintPage } from './theme.ts';

paintPage();
mount(App, {
  switchAccount: (handle) => account.update(() => handle),
  models: () => {
    const modal = modalComposer.get();
    return {
      home: homeComposer.get().boxes.map(textOf),
      ...(modal ? { modal: modal.get().boxes.map(textOf) } : {}),
    };
  },
});
