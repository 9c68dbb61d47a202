import type { Report, Requests, StartMessage } from '../worker/messages';
import { newReplyMemory, writeReply } from '../worker/replyMemory';

/** Why a request failed. */
export class RequestFailure extends Error {
  /** A sentence for the person; otherwise the add-on or the page has a bug. */
  readonly isTheirs: boolean;

  constructor(message: string, isTheirs: boolean) {
    super(message);
    this.isTheirs = isTheirs;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A spreadsheet in a worker of its own. */
export class Spreadsheet {
  private readonly worker = new Worker('/worker.js');
  private readonly memory = newReplyMemory();
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  /**
   * @param take Gets what the spreadsheet reports, answers to requests aside.
   */
  constructor(take: (report: Report) => void) {
    this.worker.onmessage = ({ data }: MessageEvent<Report>) => {
      for (const report of data.kind === 'several' ? data.reports : [data]) this.settle(report) || take(report);
    };
    this.worker.onerror = ({ message }) => this.failAll(message || 'the spreadsheet’s script could not be loaded');
    this.worker.postMessage({ name: 'start', memory: this.memory } satisfies StartMessage);
  }

  /**
   * Asks for something.
   *
   * @returns The answer.
   * @throws RequestFailure when it could not be done.
   */
  request<Name extends keyof Requests>(
    name: Name,
    argument: Requests[Name]['argument'],
  ): Promise<Requests[Name]['answer']> {
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      // The border to the worker: an answer has the type that `Requests` says.
      this.waiting.set(id, { resolve: (value) => resolve(value as Requests[Name]['answer']), reject });
      this.worker.postMessage({ id, name, argument });
    });
  }

  /** Answers the question for which the spreadsheet waits. */
  reply(answer: Parameters<typeof writeReply>[1]): void {
    writeReply(this.memory, answer);
  }

  /** Ends the worker; nothing is kept, and what was asked for is answered no more. */
  close(): void {
    this.worker.terminate();
    this.waiting.clear();
  }

  /** True for an answer or failure. */
  private settle(report: Report): boolean {
    if (report.kind !== 'answer' && report.kind !== 'failure') return false;
    const waiting = this.waiting.get(report.id);
    this.waiting.delete(report.id);
    if (report.kind === 'answer') waiting?.resolve(report.value);
    else waiting?.reject(new RequestFailure(report.message, report.isTheirs));
    return true;
  }

  private failAll(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new RequestFailure(message, false));
    this.waiting.clear();
  }
}
