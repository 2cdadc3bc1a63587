/** Keyboard commands of the extension (`commands` in the manifest), done by the page in front. */
import { browser } from 'wxt/browser';
import { pageCommands, type PageCommand } from './control-contract.ts';
import { sendControl, serveControl } from './control.ts';
import type { Self } from './sender.ts';

/** In the background: hands each command to the tab in which the keys were pressed. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = pageCommands.find((known) => known === name);
    // In a tab without our content script nobody answers, and nothing is to be done there.
    if (command && tab?.id !== undefined) void sendControl('command', command, tab.id);
  });
}

/** In the content script of a site. */
export function serveCommands(run: (command: PageCommand) => void, self: Self): void {
  serveControl(
    'command',
    (command) => {
      run(command);
      return null;
    },
    self,
  );
}
