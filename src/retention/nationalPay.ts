import type { MarketRow } from './marketRow';

/** The area of the national pay. */
export const NATIONAL_AREA = 'United States';

/** Where the national pay comes from. */
export const NATIONAL_SOURCE = 'BLS OEWS, May 2024';

/** The month for which the national pay holds, from which it is aged. */
export const NATIONAL_MONTH = '2024-05';

const LINES: readonly (readonly [soc: string, title: string, ...percentiles: MarketRow['percentiles']])[] = [
  ['11-3121', 'Human Resources Managers', 83790, 105590, 140030, 189960, '#'],
  ['11-9111', 'Medical and Health Services Managers', 69680, 88560, 117960, 162420, 219080],
  ['29-1141', 'Registered Nurses', 66030, 78610, 93600, 107960, 135320],
  ['29-1292', 'Dental Hygienists', 66470, 80060, 94260, 102920, 120060],
  ['29-2061', 'Licensed Practical and Licensed Vocational Nurses', 47960, 55220, 62340, 73160, 80510],
  ['29-2072', 'Medical Records Specialists', 35780, 41600, 50250, 64070, 80950],
  ['29-9021', 'Health Information Technologists and Medical Registrars', 39120, 48400, 67310, 92410, 112130],
  ['31-9091', 'Dental Assistants', 36190, 39520, 47300, 56910, 61780],
  ['31-9092', 'Medical Assistants', 35020, 37610, 44200, 48160, 57830],
  ['31-9097', 'Phlebotomists', 34860, 37540, 43660, 48170, 57750],
  [
    ...(['43-1011', 'First-Line Supervisors of Office and Administrative Support Workers'] as const),
    ...([43920, 53190, 66140, 82340, 102980] as const),
  ],
  ['43-3021', 'Billing and Posting Clerks', 35760, 40260, 47170, 56350, 64990],
  ['43-4051', 'Customer Service Representatives', 30690, 35970, 42830, 50140, 62730],
  ['43-4171', 'Receptionists and Information Clerks', 28280, 32660, 37230, 44070, 48870],
  ['43-6013', 'Medical Secretaries and Administrative Assistants', 35050, 37880, 44640, 49720, 60050],
];

/**
 * What the occupations of a medical or dental practice pay in the United States, in all industries: yearly wages at the
 * 10th, 25th, 50th, 75th and 90th percentile.
 *
 * @source BLS, Occupational Employment and Wage Statistics, May 2024, national file (public domain)
 */
export const NATIONAL_PAY: readonly MarketRow[] = LINES.map(([soc, title, ...percentiles]) => ({
  ...{ soc, title, percentiles },
  area: NATIONAL_AREA,
}));
