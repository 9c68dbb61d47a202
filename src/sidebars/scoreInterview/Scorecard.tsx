import { useEffect, useRef } from 'preact/hooks';
import { BeforeSending } from './BeforeSending';
import { Competency } from './Competency';
import type { Form } from './form';
import { Gone } from './Gone';
import { Recommendation } from './Recommendation';

/**
 * The scorecard to fill in. On its way to the spreadsheet nothing can be changed in it.
 *
 * @param props The form, whether its heading takes the focus, whether it is being sent, and what keeps the draft.
 */
export function Scorecard({
  isFocused,
  isSending,
  keep,
  ...form
}: Form & { readonly isFocused: boolean; readonly isSending: boolean; readonly keep: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  const { competencies } = form.interview;
  return (
    <section aria-labelledby="ratings" inert={isSending} onFocusOut={keep}>
      <h2 id="ratings" ref={heading} tabIndex={-1}>
        Your ratings
      </h2>
      {competencies.map((competency, place) => (
        <Competency key={competency.name} {...form} competency={competency} place={place} />
      ))}
      {competencies.length > 0 && <Recommendation {...form} />}
      <Gone {...form} />
      <BeforeSending {...form} />
    </section>
  );
}
