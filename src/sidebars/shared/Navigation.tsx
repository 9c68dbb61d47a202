import type { SidebarName, ViewName } from '../../google/endpoints';

const VIEWS: Readonly<Record<SidebarName, string>> = {
  startHere: 'Start here',
  setUp: 'Set up or repair',
  connect: 'Connect a tracker',
  scoreInterview: 'Score an interview',
  moveStage: 'Move stage',
  hire: 'Hire',
  myTasks: 'My tasks',
  connectStaff: 'Connect a staff list',
  help: 'Help',
};

/**
 * The way from view to view; it needs no server.
 *
 * @param props The open view, and how to open another one.
 */
export function Navigation({ view, go }: { readonly view: ViewName; readonly go: (view: ViewName) => void }) {
  const views = Object.entries(VIEWS) as [SidebarName, string][];
  return (
    <nav aria-label="Views">
      {views.map(([name, label]) => (
        <button key={name} type="button" aria-current={name === view ? 'page' : undefined} onClick={() => go(name)}>
          {label}
        </button>
      ))}
    </nav>
  );
}
