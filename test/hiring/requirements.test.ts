import { requirementsOf } from '../../src/hiring/requirements';
import { roles } from '../../src/hiring/roles';
import { candidates } from '../../src/people/candidates';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import type { Cell } from '../../src/workbook/cell';
import { reading } from './practice';

const ROLE_HEADER = [
  ...['Role', 'Also called', 'Minimum education', 'Equivalent accepted', 'Minimum years managing'],
  ...['Minimum years in healthcare', 'Required certificates'],
];
const LIST_HEADER = ['Name', 'Role', 'Education', 'Years managing', 'Years in healthcare', 'Certifications'];

/** What a role asks: education, equivalents, years managing, years in healthcare, certificates. */
type Asked = readonly [Cell, Cell, Cell?, Cell?, Cell?];
/** What a candidate has: education, years managing, years in healthcare, certificates. */
type Has = readonly [Cell, Cell?, Cell?, Cell?];

function compared([...asked]: Asked, [...has]: Has, header: readonly string[] = LIST_HEADER) {
  const filled = (cells: readonly (Cell | undefined)[], size: number) =>
    Array.from({ length: size }, (_, i) => cells[i] ?? '');
  const rolesTab = reading(roles, [ROLE_HEADER, ['Manager', '', ...filled(asked, 5)]]);
  const list = reading(candidates, [[...header], ['Ana Ruiz', 'Manager', ...filled(has, 4)].slice(0, header.length)]);
  const [ana] = trackedCandidates(list, new Set()).candidates;
  if (!ana) throw new Error('there is no candidate');
  return requirementsOf(ana, rolesTab.rows[0], { list, roles: rolesTab });
}

const MANAGER: Asked = ['Bachelor', 'yes', 2, 2];
const ASSISTANT: Asked = ['', 'yes', '', '', 'CMA or RMA, BLS'];
const BILLER: Asked = ['', 'yes', '', 1, 'CPC'];

describe('requirementsOf', () => {
  it('says nothing of a role that asks nothing, and of none', () => {
    expect(compared(['', 'yes'], ['MHA', 3])).toEqual({ standing: undefined, note: '' });
    const list = reading(candidates, [['Name'], ['Ana']]);
    const [ana] = trackedCandidates(list, new Set()).candidates;
    const where = { list, roles: reading(roles, [['Role']]) };
    expect(ana && requirementsOf(ana, undefined, where)).toEqual({ standing: undefined, note: '' });
  });

  it('names the rule and the cell of each requirement that is met', () => {
    expect(compared(MANAGER, ['MHA', 5, 3])).toEqual({
      standing: 'Met',
      note: [
        'Degree: met. Bachelor is asked (Roles!C2); Candidates!C2 says master.',
        'Years managing: met. 2 years are asked (Roles!E2); Candidates!D2 says 5 years.',
        'Years in healthcare: met. 2 years are asked (Roles!F2); Candidates!E2 says 3 years.',
      ].join('\n'),
    });
  });

  it('is as the worst: not met, then not stated, then equivalent', () => {
    expect(compared(MANAGER, ['BS', 1, '']).standing).toBe('Not met');
    expect(compared(MANAGER, ['Associate degree', '', 6]).standing).toBe('Not met');
    expect(compared(MANAGER, ['BS', '', 6]).standing).toBe('Not stated');
    expect(compared(MANAGER, ['Associate degree', 4, 6]).standing).toBe('Equivalent');
  });
});

describe('a degree', () => {
  it('has an equivalent in the degree below and four years in charge', () => {
    expect(compared(['Bachelor', 'yes', 2], ['Associate degree', 6]).note.split('\n')[0]).toBe(
      'Degree: equivalent. Bachelor is asked (Roles!C2); associate and 6 years managing (Candidates!C2, D2) stand for it: “Equivalent accepted” is yes (Roles!D2).',
    );
  });

  it('is not met where the role accepts no equivalent, which is said', () => {
    expect(compared(['Bachelor', 'no', 2], ['Associate degree', 6])).toEqual({
      standing: 'Not met',
      note: expect.stringContaining(
        'Degree: not met. Bachelor is asked (Roles!C2); Candidates!C2 says associate; associate and 6 years managing (Candidates!C2, D2) would stand for it, but “Equivalent accepted” is not yes (Roles!D2).',
      ),
    });
  });

  it.each<[string, Asked, Has, string]>([
    ['three years in charge are too few', ['Bachelor', 'yes', 2], ['Associate degree', 3, 9], 'Not met'],
    ['two degrees below is too low', ['Bachelor', 'yes', 2], ['Certificate', 9, 9], 'Not met'],
    [
      'a role that asks for no years in charge takes those in healthcare',
      ['Associate', 'yes'],
      ['Certificate', '', 4],
      'Equivalent',
    ],
    ['but not those in charge elsewhere', ['Associate', 'yes'], ['Certificate', 9, 3], 'Not met'],
    [
      'a management certificate and four years in charge stand',
      ['Bachelor', 'yes', 2],
      ['High school', 4, '', 'CMM'],
      'Equivalent',
    ],
    ['they do where no degree is stated', ['Bachelor', 'yes', 2], ['', 4, '', 'CMPE'], 'Equivalent'],
    ['other certificates do not', ['Bachelor', 'yes', 2], ['High school', 9, '', 'CPPM'], 'Not met'],
    ['the lower of two alternatives is enough', ['Associate or bachelor', 'no'], ['Associate degree'], 'Met'],
    ['what is preferred is not asked', ['High school, bachelor preferred', 'no'], ['GED'], 'Met'],
    ['free text is read', ['Bachelor’s in health administration or a related field', 'no'], ['BBA'], 'Met'],
    ['none at all is below high school', ['High school', 'yes'], ['none', '', 2], 'Not met'],
  ])('%s', (_, asked, has, standing) => {
    expect(compared(asked, has).note).toMatch(new RegExp(`^Degree: ${standing.toLowerCase()}\\.`));
  });

  it('is not asked where Roles says “none” or only prefers one', () => {
    expect(compared(['None', 'yes'], ['GED']).standing).toBeUndefined();
    expect(compared(['Bachelor preferred', 'yes'], ['GED']).standing).toBeUndefined();
  });

  it('that Roles does not name is said to be unreadable', () => {
    expect(compared(['Well educated', 'yes'], ['MHA'])).toEqual({
      standing: 'Not stated',
      note: 'Degree: not stated. "Well educated" (Roles!C2) can’t be read as a degree; write one such as “Bachelor”.',
    });
  });

  it('is not stated where the cell is blank, does not say, or there is no column', () => {
    const asked: Asked = ['Bachelor', 'yes'];
    expect(compared(asked, ['']).note).toContain('not stated. Bachelor is asked (Roles!C2); Candidates!C2 is blank.');
    expect(compared(asked, ['ask her']).note).toContain('"ask her" in Candidates!C2 does not say.');
    expect(compared(asked, ['MHA'], ['Name', 'Role']).note).toContain('your list has no column for it.');
  });
});

describe('years', () => {
  it('in charge have no equivalent', () => {
    expect(compared(['', 'yes', 2], ['', 1, 20, 'CMPE']).standing).toBe('Not met');
    expect(compared(['', 'yes', 2], ['', 2]).standing).toBe('Met');
  });

  it('of months are said to one decimal', () => {
    expect(compared(['', 'yes', 2], ['', '2 yrs 8 mos']).note).toContain('Candidates!D2 says 2.7 years');
  });

  it('in healthcare have an equivalent in enough years in charge elsewhere', () => {
    expect(compared(['', 'yes', 2, 2], ['', 5, 0])).toEqual({
      standing: 'Equivalent',
      note: expect.stringContaining(
        'Years in healthcare: equivalent. 2 years are asked (Roles!F2); 5 years managing (Candidates!D2) stand for it: “Equivalent accepted” is yes (Roles!D2).',
      ),
    });
    expect(compared(['', 'no', 2, 2], ['', 5, 0]).standing).toBe('Not met');
  });

  it('in healthcare have one in a certificate for the work, where no years in charge are asked', () => {
    expect(compared(BILLER, ['', '', 0, 'CPC']).note).toContain('CPC (Candidates!F2) stands for it');
    expect(compared(BILLER, ['', '', 0, 'CPC']).standing).toBe('Equivalent');
    expect(compared(['', 'yes', '', 1, 'BLS'], ['', '', 0, 'BLS']).standing).toBe('Not met');
  });

  it('of 0 are not asked', () => {
    expect(compared(['', 'yes', 0, 0], ['', 5, 0]).standing).toBeUndefined();
  });
});

describe('a certificate', () => {
  it('is met by one of the alternatives, and each other one asked is looked at by itself', () => {
    expect(compared(ASSISTANT, ['', '', 1, 'RMA, CPR/BLS'])).toEqual({
      standing: 'Met',
      note: [
        'Certificate: met. CMA or RMA is asked (Roles!G2); Candidates!F2 says RMA, CPR, BLS.',
        'Certificate: met. BLS is asked (Roles!G2); Candidates!F2 says RMA, CPR, BLS.',
      ].join('\n'),
    });
  });

  it.each<[string, Asked, Has, string]>([
    ['another one for the same work stands for it', ASSISTANT, ['', '', 0, 'CCMA, BLS'], 'Equivalent'],
    ['another one for life support does too', ASSISTANT, ['', '', 0, 'CMA, CPR'], 'Equivalent'],
    ['so do four years in healthcare', ASSISTANT, ['', '', 4, 'BLS'], 'Equivalent'],
    ['three are too few', ASSISTANT, ['', '', 3, 'BLS'], 'Not met'],
    ['no years stand for life support', ASSISTANT, ['', '', 20, 'CMA'], 'Not met'],
    ['no years stand for a license', ['', 'yes', '', '', 'RN'], ['', '', 20, 'LPN'], 'Not met'],
    ['nothing stands for it where no equivalent is accepted', ['', 'no', '', '', 'CPC'], ['', '', 9, 'CCA'], 'Not met'],
    ['a blank cell states nothing, whatever the years', ASSISTANT, ['', '', 20, ''], 'Not stated'],
    ['“none” states that there is none', ASSISTANT, ['', '', 1, 'none'], 'Not met'],
    [
      'one that the add-on does not know is compared by its name',
      ['', 'yes', '', '', 'Phlebotomy'],
      ['', '', '', 'phlebotomy'],
      'Met',
    ],
    ['“and” asks for both', ['', 'yes', '', '', 'CPC and BLS'], ['', '', 0, 'CPC'], 'Not met'],
  ])('%s', (_, asked, has, standing) => {
    expect(compared(asked, has).standing).toBe(standing);
  });
});
