import { PlaceButton } from '../shared/PlaceButton';
import type { Work } from '../shared/useWork';
import { WorkButton } from '../shared/WorkButton';
import type { Form } from './form';

/**
 * What can be done with the columns as they are shown; where that is nothing yet, why.
 *
 * @param props The form where there is a list, whether it shows what is chosen, the view's work, and what the buttons do.
 */
export function Actions({
  form,
  isCurrent,
  work,
  use,
  refresh,
  lookAgain,
}: {
  readonly form: Form | undefined;
  readonly isCurrent: boolean;
  readonly work: Work;
  readonly use: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
}) {
  const obstacle = form?.plan.obstacle;
  const isConnected = form?.plan.state === 'connected';
  const isUsed = form !== undefined && isConnected && !isOpen(form);
  const isReading = form !== undefined && !isCurrent && work.doing === 'look';
  return (
    <>
      {isReading && <p class="next">Reading your list again…</p>}
      {obstacle?.cell === '' && <p>First choose the column with {form?.kind.names}, at the top, under Name.</p>}
      {obstacle && obstacle.cell !== '' && (
        <p>
          <PlaceButton work={work} sheet={obstacle.sheet} cell={obstacle.cell} />
          {obstacle.message}
        </p>
      )}
      <p class="actions">
        {form && (
          <WorkButton
            work={work}
            label="Use these columns"
            start={use}
            isPrimary={!isUsed}
            isOff={Boolean(obstacle) || !isCurrent}
          />
        )}
        {isConnected && <WorkButton work={work} label={form.kind.refresh} start={refresh} isPrimary={isUsed} />}
        <WorkButton work={work} label="Look again" start={lookAgain} />
      </p>
    </>
  );
}

/** Whether something was chosen or has changed that is not in use yet. */
function isOpen({ plan, choices }: Form): boolean {
  return plan.changes.length > 0 || choices.fields.length > 0 || choices.ratings.length > 0;
}
