import { competencies } from '../../src/hiring/competencies';
import { unreasonedWeights } from '../../src/hiring/unreasonedWeights';
import { reading } from './practice';

const HEADER = ['Role', 'Competency', 'Weight', 'Reason for weight'];

function said(...rows: readonly (readonly (string | number)[])[]): readonly string[] {
  return unreasonedWeights(reading(competencies, [HEADER, ...rows])).map(String);
}

describe('unreasonedWeights', () => {
  it('names a weight that differs from the others, at its cell', () => {
    expect(
      said(['Office Manager', 'Accuracy', 1], ['Office Manager', 'Teamwork', 3], ['Office Manager', 'Calm', 1]),
    ).toEqual([
      'Competencies!C3: weight 3 for “Teamwork” differs from the others of Office Manager (1); write one line why in “Reason for weight”, or make them equal',
    ]);
  });

  it('asks once for the role where all weights differ', () => {
    expect(said(['MA', 'Accuracy', 30], ['MA', 'Teamwork', 20, 'Small team'], ['MA', 'Calm', 10])).toEqual([
      'Competencies!C2: the weights of MA all differ, 2 of them without a reason; write a line each in “Reason for weight”, or make them equal',
    ]);
  });

  it('is content with a reason', () => {
    expect(said(['Biller', 'Accuracy', 1], ['Biller', 'Teamwork', 3, 'Two offices'])).toEqual([]);
  });

  it('is content with equal weights, whatever they are', () => {
    expect(said(['Biller', 'Accuracy', 2], ['Biller', 'Teamwork', 2], ['MA', 'Teamwork', 5])).toEqual([]);
  });

  it('takes the weight that stands first of several as frequent', () => {
    expect(said(['Biller', 'Accuracy', 2], ['biller', 'Teamwork', 1])).toEqual([
      expect.stringContaining('Competencies!C3: weight 1 for “Teamwork” differs from the others of biller (2)'),
    ]);
  });

  it('leaves out rows of weight 0 and rows without a weight', () => {
    expect(said(['Biller', 'Accuracy', 1], ['Biller', 'Teamwork', 0], ['Biller', 'Calm', ''])).toEqual([]);
  });
});
