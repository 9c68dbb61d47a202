import { argumentsFromPage } from '../../../simulator/services/pageCall';
import type { ToFrame, ToPage } from './frameMessages';

/**
 * `google.script` for a sidebar or dialog of the add-on, as Apps Script gives it to its pages. This script runs in their
 * frame, whose origin is nobody's: all that it can do is to send messages to the page around it.
 */
interface Handlers {
  readonly succeeded?: (value: unknown, user: unknown) => void;
  readonly failed?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

interface Call extends Handlers {
  readonly functionName: string;
  readonly args: readonly unknown[];
}

const MOST_AT_ONCE = 10;
const running = new Map<number, Call>();
const queue: Call[] = [];
let count = 0;

function send(message: ToPage): void {
  parent.postMessage(message, '*');
}

function startNext(): void {
  const call = running.size < MOST_AT_ONCE ? queue.shift() : undefined;
  if (!call) return;
  const id = ++count;
  running.set(id, call);
  send({ kind: 'call', id, functionName: call.functionName, args: call.args });
}

function runner(handlers: Handlers): object {
  const withHandler: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (succeeded: Handlers['succeeded']) => runner({ ...handlers, ...(succeeded && { succeeded }) }),
    withFailureHandler: (failed: Handlers['failed']) => runner({ ...handlers, ...(failed && { failed }) }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(withHandler, {
    get: (own, name) => {
      if (typeof name !== 'string') return undefined;
      return own[name] ?? (name.endsWith('_') ? undefined : callOf(name, handlers));
    },
  });
}

function callOf(functionName: string, handlers: Handlers) {
  return (...args: readonly unknown[]): void => {
    queue.push({ ...handlers, functionName, args: argumentsFromPage(args) });
    startNext();
  };
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  const call = source === parent ? running.get(data.id) : undefined;
  if (!call) return;
  running.delete(data.id);
  startNext();
  if (data.kind === 'value') call.succeeded?.(data.value, call.user);
  else if (call.failed) call.failed(new Error(data.message), call.user);
  else console.error(`${call.functionName}: ${data.message}`);
});

addEventListener('keydown', ({ key, defaultPrevented }) => {
  if (key === 'Escape' && !defaultPrevented) send({ kind: 'escape' });
});

const host = {
  close: () => send({ kind: 'close' }),
  setWidth: (pixels: number) => send({ kind: 'size', width: pixels }),
  setHeight: (pixels: number) => send({ kind: 'size', height: pixels }),
  editor: { focus: () => send({ kind: 'focus' }) },
};

Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
