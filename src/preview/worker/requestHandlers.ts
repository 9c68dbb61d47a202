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
  const warned: Warned = new Map();
  let opened: Session | undefined;

  function session(): Session {
    if (!opened) throw new Error('no spreadsheet is open yet');
    return opened;
  }

  function begin(content: StartingContent): null {
    opened = start(content);
    opened.clock.set(content.day);
    content.fill(opened);
    return act((own) => own.open());
  }

  function act(work: (session: Session) => void): null {
    session().reported(work);
    return null;
  }

  function edit({ sheet, edit }: Requests['edit']['argument']): null {
    const isDone = session().reported((own) => applyEdit(own, own.tab(sheet), edit, warned));
    if (isDone) setTimeout(() => act((own) => own.runEdits()));
    return null;
  }

  return {
    open: async ({ name, bytes }) => begin(await fileContent(name, bytes)),
    openSample: () => begin(sampleContent()),
    download: () => asXlsx(session().simulator),
    show: ({ sheet }) => act((own) => own.show(sheet)),
    select: ({ sheet, block }) => {
      session().select(sheet, block);
      return null;
    },
    edit,
    undo: () => act((own) => own.go('undo')),
    redo: () => act((own) => own.go('redo')),
    runItem: ({ functionName, label }) => act((own) => own.runItem(functionName, label)),
    runFromPage: ({ functionName, args }) => session().reported((own) => own.runFromPage(functionName, args)),
    runTimeTriggers: () => act((own) => own.runTimeTriggers()),
    setToday: ({ day }) => act((own) => own.setToday(day)),
    setUser: ({ user }) => act((own) => own.setUser(user)),
  };
}
