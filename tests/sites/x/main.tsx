import { mount } from '../shared/mount.tsx';
import { deliver, homeComposer, modalComposer } from './actions.ts';
import { App } from './App.tsx';
import { textOf } from './composer.ts';
import { feed } from './posts.ts';
import { menuPost } from './RepostMenu.tsx';
import { account } from './session.ts';
import { paintPage } from './theme.ts';

paintPage();
mount(App, {
  switchAccount: (handle) => account.update(() => handle),
  setPosts: (posts) => feed.update(() => posts),
  deliver,
  menuPost,
  models: () => {
    const modal = modalComposer.get();
    return {
      home: homeComposer.get().boxes.map(textOf),
      ...(modal ? { modal: modal.get().boxes.map(textOf) } : {}),
    };
  },
});
