import type { Choices } from './choices';
import type { Form } from './form';
import { isForHiring } from './wanted';

/**
 * Whether staff is kept in the workbook of the hiring.
 *
 * @param props The form.
 */
export function WhatFor({ plan, choices, setChoices }: Form) {
  const isBlock = isForHiring(plan, choices);
  const choose = (workbookFor: Choices['workbookFor']) => setChoices((now) => ({ ...now, workbookFor }));
  return (
    <fieldset aria-describedby="what-for">
      <legend>What this workbook is for</legend>
      <label class="choice">
        <input type="radio" name="what-for" checked={!isBlock} onChange={() => choose('both')} />
        Keep staff in this workbook
      </label>
      <label class="choice">
        <input type="radio" name="what-for" checked={isBlock} onChange={() => choose('hiring')} />
        Only make a block for the staff workbook
      </label>
      <p id="what-for" class="why">
        Whoever can open this file can see its hidden tabs. Pay, Form I-9 and medical papers belong in a workbook that
        only you open.
      </p>
    </fieldset>
  );
}
