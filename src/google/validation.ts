import * as z from 'zod/mini';
import type { Zod } from '../workbook/columns';

/** What column declarations and the arguments of sidebars use of the validation library. */
export type Validation = Zod &
  Pick<typeof z, 'strictObject' | 'literal' | 'nullable' | 'regex' | 'maxLength' | 'array'>;

/**
 * The parts of the validation library that are used, and no more: the rest is left out of the bundle.
 *
 * @returns The library, set up to work without making code at run time.
 */
export function validation(): Validation {
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
    strictObject: z.strictObject,
    literal: z.literal,
    nullable: z.nullable,
    array: z.array,
    regex: z.regex,
    maxLength: z.maxLength,
  };
}
