/** How to reach a person. */
export interface Contact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Fewer digits are an extension or a placeholder. */
const LEAST_DIGITS = 7;

/**
 * What a person can be known by: the e-mail address, then the phone number, in one spelling. Placeholders such as `none`
 * or `555` are no marks.
 *
 * @param contact As typed.
 * @returns Marks in that order; `[]` when nothing is known.
 * @example contactMarks({ email: 'Ana@Example.com', phone: '(555) 555-0100' }) // ['mail:ana@example.com', 'phone:5555550100']
 * @example contactMarks({ email: 'n/a', phone: '555' }) // []
 */
export function contactMarks({ email, phone }: Contact): readonly string[] {
  const address = email?.trim().toLowerCase() ?? '';
  const digits = phone?.replace(/\D/g, '').slice(-10) ?? '';
  return [
    ...(/^\S+@\S+$/.test(address) ? [`mail:${address}`] : []),
    ...(digits.length >= LEAST_DIGITS ? [`phone:${digits}`] : []),
  ];
}
