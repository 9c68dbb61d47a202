import { type Who, whoElseOf } from './choices';
import type { Form } from './form';

const ANSWERS: readonly (readonly [who: Who, label: string])[] = [
  ['nobody', 'Only me'],
  ['interviewers', 'Interviewers'],
  ['others', 'Others in the practice'],
];

/**
 * Who else opens the spreadsheet, with advice where someone does.
 *
 * @param props The form.
 */
export function WhoElse({ plan, choices, choose }: Form) {
  const { who, names } = whoElseOf(plan, choices);
  const isSomeone = who === 'interviewers' || who === 'others';
  return (
    <fieldset>
      <legend>Who else opens this spreadsheet?</legend>
      {ANSWERS.map(([answer, label]) => (
        <label key={answer} class="choice">
          <input type="radio" name="who" checked={who === answer} onChange={() => choose({ who: answer })} />
          {label}
        </label>
      ))}
      {isSomeone && (
        <label>
          Their names (optional)
          <input
            type="text"
            dir="auto"
            maxLength={500}
            value={names}
            onInput={(event) => choose({ names: event.currentTarget.value })}
          />
        </label>
      )}
      {isSomeone && <Advice />}
    </fieldset>
  );
}

function Advice() {
  return (
    <div class="note">
      <p>
        <b>Hidden tabs are not private.</b> Whoever can open this spreadsheet can show every tab of it.
      </p>
      <p>
        We recommend two spreadsheets: this one for hiring, shared with interviewers, and a second one for staff (pay,
        I-9, medical papers) that only you open.
      </p>
    </div>
  );
}
