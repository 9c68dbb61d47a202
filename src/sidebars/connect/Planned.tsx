import { Fields } from './Fields';
import type { Form } from './form';
import { NotUsed } from './NotUsed';
import { Preview } from './Preview';
import { Ratings } from './Ratings';
import { ToCheck } from './ToCheck';
import { Words } from './Words';

/**
 * What each column is taken for and what comes of it, each part to be checked.
 *
 * @param props The form.
 */
export function Planned(form: Form) {
  return (
    <>
      <Fields {...form} />
      {form.kind.isRated && <Ratings {...form} />}
      <Preview {...form} />
      <Words {...form} />
      <NotUsed {...form} />
      <ToCheck {...form} />
    </>
  );
}
