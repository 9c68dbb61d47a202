/** Who opens the spreadsheet besides the office manager. */
export const WHO_ELSE = ['nobody', 'interviewers', 'others'] as const;
export type WhoElse = (typeof WHO_ELSE)[number];

/** The setting as it counts: who, and the names that were typed. */
export interface WhoElseOpens {
  /** `undefined` where nothing was said yet, or nothing that is known. */
  readonly who: WhoElse | undefined;
  readonly names: string;
}

const WORDS: Readonly<Record<WhoElse, string>> = { nobody: 'Only me', interviewers: 'Interviewers', others: 'Others' };

/**
 * The text of the setting in Settings.
 *
 * @param answer Who, and names; nobody has none.
 * @example whoElseText({ who: 'interviewers', names: 'Dana, Lee' }) // 'Interviewers: Dana, Lee'
 * @example whoElseText({ who: 'nobody', names: '' }) // 'Only me'
 */
export function whoElseText({ who, names }: WhoElseOpens): string {
  if (who === undefined) return '';
  return who === 'nobody' || names.trim() === '' ? WORDS[who] : `${WORDS[who]}: ${names.trim()}`;
}

/**
 * What the setting says, in any case; a colon or a comma before the names.
 *
 * @param text The cell's text; blank: nothing was said yet.
 * @example readWhoElse('others: Dr. Hale') // { who: 'others', names: 'Dr. Hale' }
 * @example readWhoElse('') // { who: undefined, names: '' }
 */
export function readWhoElse(text: string | undefined): WhoElseOpens {
  const [, word = '', names = ''] = /^([^:,]*)[:,]?(.*)$/s.exec(text ?? '') ?? [];
  const who = WHO_ELSE.find((each) => WORDS[each].toLowerCase() === word.trim().toLowerCase());
  return { who, names: who === undefined ? '' : names.trim() };
}
