import type { ComponentChildren } from 'preact';
import type { ValueOf, ViewName } from '../../google/endpoints';
import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';

type Now = ValueOf<'startHere'>;

/** What comes next, by how the spreadsheet stands. */
const NEXT: Readonly<Record<Now['stage'], string>> = {
  noList:
    'No list of candidates was found yet. Put your candidates on a tab, one row each, one column with their names; Connect a tracker can make such a tab for you. Or try it with a fictional practice.',
  notSetUp:
    'Nothing is set up yet. Connect a tracker shows which column of your list is taken for what, and sets everything up from it.',
  stopped: 'Something has to be mended before the rest can go on. It is named below; then look again.',
  notRefreshed: 'It is set up. Refresh everything scores and ranks your candidates.',
  ready: '',
};

/** Where that leads, and what its button says; left out: to set-up. */
const NEXT_VIEW: Readonly<Partial<Record<Now['stage'], ViewName>>> = { notSetUp: 'connect' };
const BUTTON: Readonly<Partial<Record<Now['stage'], string>>> = {
  notSetUp: 'Connect a tracker…',
  stopped: 'Repair…',
};

/**
 * What was found, and the one thing to do next.
 *
 * @param props How things stand, the view's work, what the buttons do, and another button.
 */
export function Next({
  now,
  work,
  refresh,
  go,
  children,
}: {
  readonly now: Now;
  readonly work: Work;
  readonly refresh: () => Promise<void>;
  readonly go: (view: ViewName) => void;
  readonly children: ComponentChildren;
}) {
  const isRefresh = now.stage === 'ready' || now.stage === 'notRefreshed';
  return (
    <>
      <Found now={now} />
      {NEXT[now.stage] && <p>{NEXT[now.stage]}</p>}
      <p class="actions">
        {isRefresh && <WorkButton work={work} label="Refresh everything" start={refresh} isPrimary />}
        {!isRefresh && (
          <button type="button" class="primary" onClick={() => go(NEXT_VIEW[now.stage] ?? 'setUp')}>
            {BUTTON[now.stage] ?? 'Set up…'}
          </button>
        )}
        {children}
      </p>
    </>
  );
}

function Found({ now: { list, news, stage } }: { readonly now: Now }) {
  if (!list) return null;
  const people = `${list.candidates} ${list.candidates === 1 ? 'candidate' : 'candidates'}`;
  return (
    <>
      <p>
        Your list: <b dir="auto">{list.sheet}</b>, {people}.
      </p>
      {stage === 'ready' && <p>{news || 'Nothing in it changed since the last refresh.'}</p>}
      {list.isSample && (
        <p class="note">
          This is a fictional practice: everyone in it is invented. Set up or repair takes it away again.
        </p>
      )}
    </>
  );
}
