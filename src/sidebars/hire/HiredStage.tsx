import type { Form } from './form';

/**
 * Which of the stages that mean hired.
 *
 * @param props The form.
 */
export function HiredStage({ plan: { stages }, choices: { to }, setChoices }: Form) {
  return (
    <>
      <label for="to">Hired stage</label>
      <select
        id="to"
        value={to ?? stages[0]}
        onChange={({ currentTarget: { value } }) => setChoices((now) => ({ ...now, to: value }))}
      >
        {stages.map((stage) => (
          <option key={stage} value={stage}>
            {stage}
          </option>
        ))}
      </select>
    </>
  );
}
