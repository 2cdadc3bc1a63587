import type { CDPSession, Page } from 'playwright-core';

/** The JavaScript world of the content script in one page: the page's DOM, but globals of its own. */
export interface ContentWorld {
  readonly session: CDPSession;
  /** Runs an expression there and returns its value. */
  run(expression: string): Promise<unknown>;
  /** How many objects with this prototype are alive, after a collection of garbage. */
  alive(prototype: string): Promise<number>;
}

export async function contentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const contextId = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`)?.id;
  if (contextId === undefined) throw new Error('the content script has no world in this page');
  const evaluate = (expression: string, returnByValue: boolean) =>
    session.send('Runtime.evaluate', { expression, contextId, returnByValue });
  return {
    session,
    run: async (expression) => {
      const { result } = await evaluate(expression, true);
      const value: unknown = result.value;
      return value;
    },
    alive: async (prototype) => {
      const { result } = await evaluate(`${prototype}.prototype`, false);
      if (result.objectId === undefined) throw new Error(`no ${prototype}`);
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
      const { result: own } = await session.send('Runtime.getProperties', {
        objectId: objects.objectId ?? '',
        ownProperties: true,
      });
      // What the protocol hands out stays alive until it is given back.
      for (const { objectId } of [result, objects]) {
        if (objectId !== undefined) await session.send('Runtime.releaseObject', { objectId });
      }
      for (const { value } of own) {
        if (value?.objectId !== undefined) await session.send('Runtime.releaseObject', { objectId: value.objectId });
      }
      return own.filter(({ name }) => /^\d+$/.test(name)).length;
    },
  };
}
