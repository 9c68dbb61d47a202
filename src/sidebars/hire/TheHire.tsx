import type { PersonForm } from './form';
import { Owners } from './Owners';
import { PersonFields } from './PersonFields';
import { WhatFor } from './WhatFor';
import { WillBeMade } from './WillBeMade';

/**
 * The new hire: who they are, who does the tasks, where staff is kept, and what will be made of it.
 *
 * @param props The form, and the person.
 */
export function TheHire(form: PersonForm) {
  const { plan } = form;
  return (
    <>
      <PersonFields {...form} />
      {plan.start.owners.length > 0 && <Owners {...form} />}
      {plan.sheet !== null && <WhatFor {...form} />}
      <WillBeMade {...form} />
    </>
  );
}
