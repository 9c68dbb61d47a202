import type { Form } from './form';
import { ListChoice } from './ListChoice';
import { PlanGroups } from './PlanGroups';
import { Sample } from './Sample';
import { WhoElse } from './WhoElse';

/**
 * What was found, what would be made and mended, and what to choose.
 *
 * @param props The form, and how to remove the sample.
 */
export function Planned({ remove, ...form }: Form & { readonly remove: () => Promise<void> }) {
  return (
    <>
      <ListChoice {...form} />
      <PlanGroups {...form} />
      <WhoElse {...form} />
      <Sample {...form} remove={remove} />
    </>
  );
}
