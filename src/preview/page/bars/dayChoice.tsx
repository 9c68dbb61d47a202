import { useRef } from 'preact/hooks';
import type { Surroundings } from '../pageState';
import { usePreview } from '../usePageState';

/** While a year is being typed the field passes through days of long ago. */
const FIRST_DAY = '1900-01-01';

/** The day that the spreadsheet takes for today. */
export function DayChoice({ today, isChosenDay, triggers, timeZone }: Surroundings) {
  const preview = usePreview();
  const field = useRef<HTMLInputElement>(null);
  const set = (day: string | null) => void preview.act('setToday', { day });
  const setTyped = (day: string) => {
    if (day >= FIRST_DAY) set(day);
  };
  const toRealDay = () => {
    set(null);
    // The button goes away with the focus on it.
    field.current?.focus();
  };
  return (
    <div class="choice">
      <label title={`In ${timeZone}`}>
        Today is
        <input
          type="date"
          ref={field}
          value={today}
          required
          min={FIRST_DAY}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      {isChosenDay && (
        <button type="button" class="small" onClick={toRealDay}>
          Back to the real day
        </button>
      )}
      {triggers > 0 && (
        <button type="button" class="small" onClick={() => void preview.runTimeTriggers()}>
          Run what is due daily
        </button>
      )}
    </div>
  );
}
