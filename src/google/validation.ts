import * as z from 'zod/mini';
import type { Zod } from '../workbook/columns';

/**
 * The parts of the validation library that column declarations use, and no more: the rest is left out of the bundle.
 *
 * @returns The library, set up to work without making code at run time.
 */
export function validation(): Zod {
  z.config({ jitless: true });
  return {
    string: z.string,
    number: z.number,
    boolean: z.boolean,
    union: z.union,
    pipe: z.pipe,
    transform: z.transform,
    minimum: z.minimum,
    maximum: z.maximum,
    safeParse: z.safeParse,
    NEVER: z.NEVER,
  };
}
