import { useEffect, useRef } from 'preact/hooks';
import type { Impact } from './countsRows';

/**
 * What the counts show, group by group, with the reading in words. It comes into view.
 *
 * @param props What was compared, and whether the counts are still those.
 */
export function Shown({ impact, isCurrent }: { readonly impact: Impact; readonly isCurrent: boolean }) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'start' }), [impact]);
  return (
    <section aria-labelledby="shown">
      <h2 id="shown" ref={place}>
        What the counts show
      </h2>
      {!isCurrent && <p class="note">The counts changed since. Compare again to see what they show now.</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard */}
      <section class="scroll" aria-label="Table of the groups" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Selected</th>
              <th scope="col">Rate</th>
              <th scope="col">Ratio to highest</th>
              <th scope="col">Four-fifths</th>
              <th scope="col">Fisher p</th>
              <th scope="col">One person reverses</th>
              <th scope="col">Reading</th>
            </tr>
          </thead>
          <tbody>
            {impact.lines.map((line) => (
              <Line key={line.group} {...line} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Line({
  group,
  applicants,
  selected,
  rate,
  ratio,
  verdict,
  fisherP,
  oneReverses,
  reading,
}: Impact['lines'][number]) {
  return (
    <tr>
      <th scope="row" dir="auto">
        {group}
      </th>
      <td class="figure">
        {selected} of {applicants}
      </td>
      <td class="figure">{rate !== null && `${(100 * rate).toFixed(1)}%`}</td>
      <td class="figure">{ratio !== null && cut(ratio)}</td>
      <td class={verdict === 'below' ? 'check' : undefined}>{verdict}</td>
      <td class="figure">{fisherP !== null && (fisherP < 0.001 ? 'below 0.001' : fisherP.toFixed(3))}</td>
      <td class="figure">{oneReverses !== null && (oneReverses ? 'yes' : 'no')}</td>
      <td class="reading" dir="auto">
        {reading}
      </td>
    </tr>
  );
}

/** Cut, not rounded: what is below four fifths must not read 0.800. */
function cut(ratio: number): string {
  return (Math.floor(1000 * ratio + 1e-9) / 1000).toFixed(3);
}
