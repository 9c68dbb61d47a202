import { Heading } from '../shared/Heading';
import { Report } from '../shared/Report';
import { useWork } from '../shared/useWork';
import type { View } from '../shared/view';
import { WorkButton } from '../shared/WorkButton';
import { Advice } from './Advice';
import { Counts } from './Counts';
import type { Impact } from './countsRows';
import { Shown } from './Shown';
import { useImpact } from './useImpact';

/**
 * How often each group was selected, from counts alone.
 *
 * @param props What every view gets.
 */
export function Fairness({ isFocused }: View) {
  const work = useWork();
  const { impact, isCurrent, compare, ...counts } = useImpact();
  return (
    <div class="fairness">
      <Heading isFocused={isFocused}>Selection rates by group</Heading>
      <p>Compares how often each group was selected, from counts alone: a look at the steps, no verdict on anyone.</p>
      <div class="beside">
        <Counts {...counts} />
        <Advice />
      </div>
      {impact && <Shown impact={impact} isCurrent={isCurrent} />}
      <div class="foot">
        <Report work={work} said={impact && isCurrent ? wordsOf(impact) : ''} />
        <p class="actions">
          <WorkButton work={work} label="Compare" start={compare} isPrimary />
        </p>
      </div>
    </div>
  );
}

function wordsOf({ lines, leftOut }: Impact): string {
  const below = lines.filter(({ verdict }) => verdict === 'below').length;
  const found =
    lines.length === 1
      ? 'Only one group has counts.'
      : `Compared ${lines.length} groups; ${below || 'none'} below four fifths of the highest rate.`;
  const without =
    leftOut === 1 ? '1 group without counts was left out.' : `${leftOut} groups without counts were left out.`;
  return leftOut === 0 ? found : `${found} ${without}`;
}
