import fc from 'fast-check';
import { handOver, readHandOver } from '../../src/onboarding/handOver';
import { hire } from './practice';

const ANA = hire({ candidateId: 'C-DE0A0Z' });
const BLOCK = handOver(ANA);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the block of a new hire', () => {
  it('says everything in plain words', () => {
    expect(BLOCK.split('\n').slice(0, -1)).toEqual([
      'Practice Staffing: a new hire for the staff workbook',
      'Name: Ana Ruiz',
      'Email: ana@example.com',
      'Role: Office manager',
      'Site: Elm St',
      'Start: 2026-12-07',
      'Manager: Dr. Lee',
      'Source: Referral',
      'Candidate ID: C-DE0A0Z',
    ]);
  });

  it('comes back as it went', () => {
    expect(readHandOver(BLOCK)).toEqual(ANA);
  });

  it('leaves owners and exposure to the staff workbook', () => {
    const block = handOver({ ...ANA, owners: [{ role: 'Buddy', person: 'Lee' }], isExposed: true } as typeof ANA);
    expect(readHandOver(block)).toMatchObject({ owners: [], isExposed: null });
  });

  it.each<[string, (block: string) => string]>([
    ['quoted in a mail', (block) => block.replace(/^/gm, '> ')],
    ['quoted twice', (block) => block.replace(/^/gm, '>> ')],
    ['with Windows line ends', (block) => block.replace(/\n/g, '\r\n')],
    ['indented', (block) => block.replace(/^/gm, '\t')],
    ['copied from a cell', (block) => `"${block}"`],
    ['with blank lines between', (block) => block.replace(/\n/g, '\n\n')],
    ['with words around it', (block) => `Hi Kim,\nName: Kim\n\n${block}\n\nBest, Sam`],
  ])('is read %s', (_, change) => {
    expect(readHandOver(change(BLOCK))).toEqual(ANA);
  });

  it('brings any name and any word whole', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => oneLine(name) !== '');
    fc.assert(
      fc.property(text, text, (name, source) => {
        const back = readHandOver(handOver({ ...ANA, name, source }));
        expect([back.name, back.source]).toEqual([oneLine(name), oneLine(source)]);
      }),
    );
  });

  it.each(['Robert "Bob"', '"Bob"', '> Bob', 'Check: 1', 'Name: Ana', 'Ana|', 'O’Hara, Jr.'])(
    'brings the name %s whole',
    (name) => {
      expect(readHandOver(handOver({ ...ANA, name })).name).toBe(name);
    },
  );

  it('is refused, or says the same, when any one sign of it was changed', () => {
    const sign = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    fc.assert(
      fc.property(fc.nat(BLOCK.length - 1), sign, (place, put) => {
        const damaged = BLOCK.slice(0, place) + put + BLOCK.slice(place + 1);
        expect(sameOrRefused(damaged)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  function sameOrRefused(block: string): boolean {
    try {
      return handOver(readHandOver(block)).toLowerCase() === BLOCK.toLowerCase();
    } catch (error) {
      return error instanceof Error && error.name === 'Problem';
    }
  }

  it.each<[string, string, string]>([
    ['is something else', 'Dear all', 'this is no block of a new hire: its first line is'],
    [
      'lacks lines',
      BLOCK.replace(/^(Site|Source).*\n/gm, ''),
      'this block lacks Site, Source. Copy the whole block again',
    ],
    ['lacks its end', BLOCK.replace(/^Check.*$/m, ''), 'this block is not as it was made'],
    ['was edited', BLOCK.replace('Elm St', 'Oak St'), 'this block is not as it was made'],
  ])('is refused in a sentence when it %s', (_, block, message) => {
    expect(() => readHandOver(block)).toThrow(message);
  });

  it('is refused without a name', () => {
    expect(() => readHandOver(handOver({ ...ANA, name: ' ' }))).toThrow('this block has no name or no start');
  });
});
