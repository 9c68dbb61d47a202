import { withoutInvisible, withoutSocialSecurity } from '../workbook/cell';

/** How to reach a person. */
export interface Contact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** At most as long as addresses are, so that a long remark costs no time. */
const ADDRESS = /[^\s<>()[\]",;:|]{1,64}@[^\s<>()[\]",;:|?]{1,255}/g;
const NO_ADDRESS = /^(none|no-?e?mail|n\/?a)@/;
const BETWEEN_PHONES = /[,;|\n]| \/ |\bor\b/i;
const EXTENSION = /(?:x|ext\.?|extension|#)\s{0,9}\d{1,6}\s*$/i;
const SCIENTIFIC = /\de\+?\d/i;
const ONE_DIGIT = /^(\d)\1+$/;

/** Fewer digits are an extension or a placeholder. */
const LEAST_DIGITS = 7;

/**
 * What a person can be known by: the e-mail addresses, then the phone numbers, in one spelling. Several may stand in one
 * cell, with names (`Ana <ana@example.com>`) and extensions. Placeholders such as `none`, `555` or `000-000-0000` are no
 * marks, nor is what a spreadsheet made of a number (`1.555E+10`) or what looks like a social security number.
 *
 * @param contact As typed.
 * @returns Marks in that order, each once; `[]` when nothing is known.
 * @example contactMarks({ email: 'Ana@Example.com', phone: '(555) 555-0100' }) // ['mail:ana@example.com', 'phone:5555550100']
 * @example contactMarks({ email: 'n/a', phone: '555' }) // []
 */
export function contactMarks({ email = '', phone = '' }: Contact): readonly string[] {
  const mails = addressesIn(email).map((address) => `mail:${address}`);
  const phones = numbersIn(phone).map((digits) => `phone:${digits}`);
  return [...new Set([...mails, ...phones])];
}

function addressesIn(text: string): readonly string[] {
  const found = withoutInvisible(text).toLowerCase().match(ADDRESS) ?? [];
  return found
    .map((address) => address.replace(/^'|[./']{1,9}$/g, ''))
    .filter((address) => /.@./.test(address) && !NO_ADDRESS.test(address));
}

function numbersIn(text: string): readonly string[] {
  return withoutSocialSecurity(withoutInvisible(text))
    .split(BETWEEN_PHONES)
    .flatMap((each) => {
      const digits = each.replace(EXTENSION, '').replace(/\D/g, '').slice(-10);
      const isPhone = digits.length >= LEAST_DIGITS && !ONE_DIGIT.test(digits) && !SCIENTIFIC.test(each);
      return isPhone ? [digits] : [];
    });
}
