import { asXlsx } from '../files/asXlsx';
import { applyEdit, type Warned } from './applyEdit';
import type { Requests } from './messages';
import type { Session } from './session';
import { fileContent, type StartingContent, sampleContent } from './startingContent';

/** What answers each request. */
type RequestHandlers = {
  readonly [Name in keyof Requests]: (
    argument: Requests[Name]['argument'],
  ) => Requests[Name]['answer'] | Promise<Requests[Name]['answer']>;
};

/**
 * What the spreadsheet does on request. There is one at most; another file is opened by another worker.
 *
 * @param start Makes the empty spreadsheet, when its content is known.
 * @returns One function per request; each tells the page what it changed before it answers.
 */
export function requestHandlers(start: (content: StartingContent) => Session): RequestHandlers {
  const opened: Opened = {};
  return { ...openingHandlers(opened, start), ...editHandlers(opened), ...addOnHandlers(opened) };
}

/** The spreadsheet, when there is one. */
interface Opened {
  session?: Session;
}

/** How long after an edit the add-on is told of it, when no other follows. */
const EDIT_MILLISECONDS = 20;

function openingHandlers(opened: Opened, start: (content: StartingContent) => Session) {
  const begin = (content: StartingContent): null => {
    opened.session = start(content);
    opened.session.clock.set(content.day);
    content.fill(opened.session);
    return act(opened, (own) => own.open());
  };
  return {
    open: async ({ name, bytes }) => begin(await fileContent(name, bytes)),
    openSample: () => begin(sampleContent()),
    download: () => asXlsx(sessionOf(opened).simulator),
  } satisfies Partial<RequestHandlers>;
}

function editHandlers(opened: Opened) {
  const warned: Warned = new Map();
  let telling: ReturnType<typeof setTimeout> | undefined;
  /** Edits that came while the add-on was at work have all arrived before it hears of the first of them. */
  const tellOfEdits = () => {
    clearTimeout(telling);
    telling = setTimeout(() => act(opened, (own) => own.runEdits()), EDIT_MILLISECONDS);
  };
  return {
    show: ({ sheet }) => act(opened, (own) => own.show(sheet)),
    select: ({ sheet, block }) => {
      sessionOf(opened).select(sheet, block);
      return null;
    },
    edit: ({ sheet, edit }) => {
      const isDone = sessionOf(opened).reported((own) => applyEdit(own, own.tab(sheet), edit, warned));
      if (isDone) tellOfEdits();
      return null;
    },
    undo: () => act(opened, (own) => own.go('undo')),
    redo: () => act(opened, (own) => own.go('redo')),
  } satisfies Partial<RequestHandlers>;
}

function addOnHandlers(opened: Opened) {
  return {
    runItem: ({ functionName, label }) => act(opened, (own) => own.runItem(functionName, label)),
    runFromPage: ({ functionName, args }) => sessionOf(opened).reported((own) => own.runFromPage(functionName, args)),
    runTimeTriggers: () => act(opened, (own) => own.runTimeTriggers()),
    setToday: ({ day }) => act(opened, (own) => own.setToday(day)),
    setUser: ({ user }) => act(opened, (own) => own.setUser(user)),
  } satisfies Partial<RequestHandlers>;
}

function sessionOf({ session }: Opened): Session {
  if (!session) throw new Error('no spreadsheet is open yet');
  return session;
}

function act(opened: Opened, work: (session: Session) => void): null {
  sessionOf(opened).reported(work);
  return null;
}
