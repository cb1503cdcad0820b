import type { CDPSession, Page } from '@playwright/test';

/**
 * Runs code where the extension's scripts run in a page's top frame. For states of the card that need more
 * than a pointer: Chromium alone lets a test in there.
 */
export async function inIsolatedWorld(page: Page, expression: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await worldOf(session);
    const { exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  } finally {
    await session.detach();
  }
}

async function worldOf(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
