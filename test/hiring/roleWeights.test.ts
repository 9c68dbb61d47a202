import { competencies } from '../../src/hiring/competencies';
import { roleWeights } from '../../src/hiring/roleWeights';
import { reading } from './practice';

const HEADER = ['Role', 'Competency', 'Weight'];

describe('roleWeights', () => {
  it('are found in any case, in the order of the competencies', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', 2], ['biller', 'TEAMWORK', 1]]);
    expect(roleWeights(tab, ['Teamwork', 'Accuracy']).of('BILLER')).toEqual([1, 2]);
  });

  it('are undefined where a competency is not part of the role or the weight is blank', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', '']]);
    expect(roleWeights(tab, ['Teamwork', 'Accuracy']).of('Biller')).toEqual([undefined, undefined]);
  });

  it('add up and are named where a pair stands twice, as the formula in Pipeline does', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', 1], ['Biller', 'Accuracy', 2]]);
    const weights = roleWeights(tab, ['Accuracy']);
    expect(weights.of('Biller')).toEqual([3]);
    expect(weights.problems.map(String)).toEqual([
      'Competencies!B3: “Accuracy” stands twice for Biller; the weights are added up. Delete one of the rows',
    ]);
  });
});
