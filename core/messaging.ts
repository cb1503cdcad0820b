import { browser } from 'wxt/browser';
import { maySend, type Sender } from './message-senders.ts';
import type { MessageName, Messages, Params, Result } from './messages.ts';

interface Envelope {
  readonly message: MessageName;
  readonly params: unknown;
}

type Answer = { readonly ok: unknown } | { readonly error: string };

export type Handlers = {
  readonly [N in MessageName]?: (
    params: Params<N>,
    sender: Sender,
  ) => Result<N> | Promise<Result<N>>;
};

/** Asked so many times at most, and then waited for so long, in milliseconds, where there is no answer. */
const pauses = [0, 100, 500, 0];
/** After this time there will be no answer: Chromium forgets a question to a background that ends as it starts. */
const patience = 3000;

/**
 * Asks the background. Where there is no answer it asks again, a few times: the browser may end the
 * background between question and answer, and starts it anew for the next question. So what is asked may
 * be done twice.
 *
 * @throws when no one answers or the answer is an error.
 */
export async function send<N extends MessageName>(
  message: N,
  params: Params<N>,
): Promise<Result<N>> {
  // A background that is slow, and not gone, may answer while it is asked again.
  const { promise: answered, resolve: told } = Promise.withResolvers<unknown>();
  let answer: unknown;
  for (const wait of pauses) {
    const asked = browser.runtime.sendMessage({ message, params } satisfies Envelope).then(
      (said) => said && told(said),
      () => {},
    );
    answer = await Promise.race([answered, asked, pause(patience)]);
    if (answer) break;
    await pause(wait);
  }
  return open<N>(message, answer);
}

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

/** Asks one frame of a tab; 0 is the top frame. @throws when nothing of ours runs there. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  message: N,
  params: Params<N>,
  frameId: number,
): Promise<Result<N>> {
  const envelope: Envelope = { message, params };
  return open<N>(message, await browser.tabs.sendMessage(tabId, envelope, { frameId }));
}

/** Tells every frame of every tab in which anything of ours listens. */
export async function tellFrames<N extends MessageName>(
  message: N,
  params: Params<N>,
): Promise<void> {
  const envelope: Envelope = { message, params };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && browser.tabs.sendMessage(id, envelope)),
  );
}

/**
 * Answers messages in this context; call once. Strangers, unknown names and messages that belong to
 * another context are left alone. Returns how to stop.
 */
export function answer(handlers: Handlers): () => void {
  // Not async, and `true` only for what we own: with several listeners anything else can win the race
  // with an empty answer, differently in each browser.
  const listener = (
    envelope: unknown,
    sender: Sender,
    respond: (answer: Answer) => void,
  ): true | undefined => {
    if (!isEnvelope(envelope) || !maySend(envelope.message, sender)) return undefined;
    const handler = handlers[envelope.message] as
      | ((params: unknown, sender: Sender) => unknown)
      | undefined;
    if (!handler) return undefined;
    Promise.resolve()
      .then(() => handler(envelope.params, sender))
      .then((ok) => respond({ ok }))
      // Also where the browser does not take the answer, being too large: else the question is asked again.
      .catch((error: unknown) =>
        respond({ error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { message, params } = value as Partial<Envelope>;
  return typeof message === 'string' && typeof params === 'object' && params !== null;
}

function open<N extends MessageName>(message: N, answer: unknown): Messages[N]['result'] {
  const reply = answer as Answer | undefined;
  if (!reply) throw new Error(`No answer to "${message}".`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.ok as Messages[N]['result'];
}
