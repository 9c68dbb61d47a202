const SOC_CODE = /^(\d\d)\s*[-\u2010-\u2015\u2212]?\s*(\d{4})(\.\d\d)?$/;

/**
 * The code of an occupation as the Standard Occupational Classification writes it, from the code with or without its
 * dash, or with the two decimals of O*NET.
 *
 * @param text What was typed.
 * @returns The code; `undefined` when the text is none.
 * @example socCode('11-9111.00') // '11-9111'
 * @example socCode('319092') // '31-9092'
 * @example socCode('Office manager') // undefined
 */
export function socCode(text: string): string | undefined {
  const [, group, occupation] = SOC_CODE.exec(text.trim()) ?? [];
  return group && `${group}-${occupation}`;
}
