import { PlaceButton } from '../shared/PlaceButton';
import type { Work } from '../shared/useWork';
import type { Plan } from './choices';
import type { Form } from './form';

type PlannedTab = Plan['tabs'][number];

/**
 * The tabs in three groups: will be made, damaged, in place.
 *
 * @param props The form.
 */
export function PlanGroups({ plan, choices, work }: Form) {
  const of = (...states: readonly PlannedTab['state'][]) => plan.tabs.filter(({ state }) => states.includes(state));
  const [made, damaged, stuck, there] = [of('new'), of('damaged'), of('stuck'), of('there')];
  return (
    <>
      {stuck.length > 0 && <Group id="stuck" title="Only you can mend" tabs={stuck} work={work} />}
      {damaged.length > 0 && <Group id="damaged" title="Damaged, will be mended" tabs={damaged} work={work} />}
      {made.length > 0 && <Group id="made" title="Will be made" tabs={made} work={undefined} />}
      {there.length > 0 && (
        <details>
          <summary>In place ({there.length})</summary>
          <TabList tabs={there} work={work} />
        </details>
      )}
      {plan.problem && stuck.length === 0 && !choices.isSampleWanted && (
        <p class="failure">
          {plan.problem.sheet && <PlaceButton work={work} sheet={plan.problem.sheet} cell={plan.problem.cell} />}{' '}
          {plan.problem.message}
        </p>
      )}
    </>
  );
}

function Group({
  id,
  title,
  ...rest
}: {
  readonly id: string;
  readonly title: string;
  readonly tabs: readonly PlannedTab[];
  readonly work: Work | undefined;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <TabList {...rest} />
    </section>
  );
}

/** Tabs that are there can be opened. */
function TabList({ tabs, work }: { readonly tabs: readonly PlannedTab[]; readonly work: Work | undefined }) {
  return (
    <ul class="plain">
      {tabs.map(({ sheet, what, isLater }) => (
        <li key={`${sheet} ${what}`}>
          {work ? (
            <PlaceButton work={work} sheet={sheet} />
          ) : (
            <b>
              <bdi>{sheet}</bdi>
            </b>
          )}{' '}
          <span>{what}</span>
          {isLater && ' This comes with Refresh everything.'}
        </li>
      ))}
    </ul>
  );
}
