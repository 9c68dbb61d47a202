import { chosenSetting } from '../people/chosenSetting';
import { settings } from '../people/settings';
import type { TableChange } from '../workbook/command';
import { normaliseWords } from '../workbook/normaliseWords';
import type { Problem } from '../workbook/problem';
import type { Reading } from '../workbook/reading';
import { rowOf } from '../workbook/table';
import { OFFICE_MANAGER_OCCUPATIONS } from './occupationsOfRole';
import { TURNOVER_METHODS, type TurnoverMethod } from './turnover';

/** The settings of retention, with their first values. */
const RETENTION_SETTINGS = {
  method: {
    setting: 'Turnover method',
    value: 'average',
    meaning:
      'average: leavers by the mean headcount of the day before, each month end and the last day. simple: by the mean of the first and last day. person-years: by the years worked. The method moves the number.',
  },
  anchor: {
    setting: 'Office manager compared with',
    value: 'both',
    meaning:
      'both, 11-9111 (health services managers, hospital executives among them) or 43-1011 (first-line office supervisors, nearer to most small practices).',
  },
  ageing: {
    setting: 'Market pay ageing (percent a year)',
    value: '0',
    meaning:
      'The national wages in Market pay are of May 2024. With 3 they are raised by 3 percent a year up to today; rows of your own stay as they are.',
  },
  cost: {
    setting: 'Cost of a leaver (percent of yearly pay)',
    value: '16 to 50',
    meaning:
      'Your own figure or a range, for the estimate in Retention. Published estimates: a median of 21 percent over 30 cases (Boushey & Glynn 2012).',
  },
  atRisk: {
    setting: 'Staying shown down to',
    value: '5',
    meaning: 'Staying by tenure is shown as far as so many people are still observed; fewer tell next to nothing.',
  },
  shows: {
    setting: 'Retention shows',
    value: 'one page',
    meaning: 'one page: the longest lists are cut, with a line for the others. everything: every role, site and year.',
  },
} as const;

/** What the practice chose about retention, and what is wrong with those cells. */
export interface RetentionSettings {
  readonly method: TurnoverMethod;
  /** SOC codes. */
  readonly officeManager: readonly string[];
  /** 0.03 for 3 % a year. */
  readonly ageing: number;
  /** Shares of a yearly pay. */
  readonly cost: { readonly low: number; readonly high: number };
  readonly leastAtRisk: number;
  readonly isOnePage: boolean;
  readonly problems: readonly Problem[];
}

/**
 * What Settings says of retention; where it says nothing, or nothing that can be read, the first values count.
 *
 * @param reading The Settings tab.
 */
export function retentionSettings(reading: Reading<(typeof settings)['columns']>): RetentionSettings {
  const problems: Problem[] = [];
  const chosen = <Value>(which: keyof typeof RETENTION_SETTINGS, read: (text: string) => Value | undefined): Value => {
    const { value, problems: found } = chosenSetting(reading, RETENTION_SETTINGS[which], read);
    problems.push(...found);
    return value;
  };
  return {
    method: chosen('method', readMethod),
    officeManager: chosen('anchor', readAnchor),
    ageing: chosen('ageing', readAgeing),
    cost: chosen('cost', readCost),
    leastAtRisk: chosen('atRisk', readCount),
    isOnePage: chosen('shows', readShows),
    problems,
  };
}

/**
 * The rows that Settings lacks.
 *
 * @param existing The Settings tab.
 */
export function retentionSettingsRows(existing: Reading<(typeof settings)['columns']>): TableChange {
  const there = new Set(existing.rows.map(({ setting = '' }) => normaliseWords(setting)));
  const rows = Object.values(RETENTION_SETTINGS).filter(({ setting }) => !there.has(normaliseWords(setting)));
  const columns = Object.values(settings.columns);
  return { table: settings, columns, rows: rows.map((each) => rowOf(settings, each)), how: 'add' };
}

function readMethod(text: string): TurnoverMethod | undefined {
  return TURNOVER_METHODS.find((each) => normaliseWords(each) === normaliseWords(text));
}

/** They tell a code that lost its dash, or that a sheet took for a month of the year 9111. */
const LAST_DIGITS = 4;

function readAnchor(text: string): readonly string[] | undefined {
  if (normaliseWords(text) === 'both') return OFFICE_MANAGER_OCCUPATIONS;
  const found = OFFICE_MANAGER_OCCUPATIONS.filter((code) => text.includes(code.slice(-LAST_DIGITS)));
  return found.length > 0 ? found : undefined;
}

/** Text such as `3`, `3%` or, from a cell in percent, `0.03`. */
function readAgeing(text: string): number | undefined {
  const number = percentIn(text);
  return number === undefined || number > 25 ? undefined : number / 100;
}

function readCost(text: string): RetentionSettings['cost'] | undefined {
  const ends = text.split(/[-–—]|\bto\b/);
  const [low, high] = [ends[0] ?? '', ends[ends.length - 1] ?? ''].map(percentIn);
  if (ends.length > 2 || low === undefined || high === undefined || low > high || high > 1000) return undefined;
  return { low: low / 100, high: high / 100 };
}

function percentIn(text: string): number | undefined {
  const [, digits, sign] = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  return number > 0 && number < 1 && sign === '' ? number * 100 : number;
}

function readCount(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}

function readShows(text: string): boolean | undefined {
  const word = normaliseWords(text);
  if (word === 'one page') return true;
  return word === 'everything' ? false : undefined;
}
