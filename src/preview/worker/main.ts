import type { Answer, Shown } from '../../simulator/contract';
import { Complaint } from '../files/complaint';
import type { Report, RequestMessage, StartMessage } from './messages';
import { awaitReply } from './replyMemory';
import { requestHandlers } from './requestHandlers';
import { sealRealm } from './sealRealm';
import { Session } from './session';

/**
 * The spreadsheet's worker: a realm of its own, in which the add-on finds Google's services and nothing of the browser.
 */
const panel = fetch('/Panel.html').then((response) => response.text());
addEventListener('message', ({ data }: MessageEvent<StartMessage | RequestMessage>) => void take(data));
sealRealm(globalThis);

let memory: SharedArrayBuffer | undefined;
const handlers = panel.then((Panel) =>
  requestHandlers(({ title, isSample }) => new Session({ title, isSample, pages: { Panel }, tell, ask })),
);

function tell(report: Report): void {
  postMessage(report);
}

/** Shows a question on the page and stands still until it is answered. */
function ask(shown: Shown): Answer {
  if (!memory) throw new Error('nobody can be asked yet');
  tell({ kind: 'question', shown });
  return awaitReply(memory);
}

async function take(message: StartMessage | RequestMessage): Promise<void> {
  if (message.name === 'start') {
    memory = message.memory;
    return;
  }
  const { id, name } = message;
  try {
    tell({ kind: 'answer', id, value: await answerTo(message) });
  } catch (error) {
    const isExpected = isTheirs(name, error);
    if (!isExpected) console.error(error);
    tell({ kind: 'failure', id, message: messageOf(error), isTheirs: isExpected });
  }
}

async function answerTo({ name, argument }: RequestMessage): Promise<unknown> {
  const handle: (argument: never) => unknown = (await handlers)[name];
  return handle(argument as never);
}

/** A file that can't be read, or an edit that the cells refuse; everything else is a bug. */
function isTheirs(name: RequestMessage['name'], error: unknown): boolean {
  return error instanceof Complaint || (name === 'edit' && error instanceof Error && error.name === 'Error');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
