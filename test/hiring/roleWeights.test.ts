import { competencies } from '../../src/hiring/competencies';
import { roleWeights } from '../../src/hiring/roleWeights';
import { reading } from './practice';

const HEADER = ['Role', 'Competency', 'Weight'];

describe('roleWeights', () => {
  it('are found in any case, in the order of the competencies', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', 2], ['biller', 'TEAMWORK', 1]]);
    expect(roleWeights(tab, ['Teamwork', 'Accuracy'], ['Biller']).of('BILLER')).toEqual([1, 2]);
  });

  it('are undefined where a competency is not part of the role or the weight is blank', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', '']]);
    expect(roleWeights(tab, ['Teamwork', 'Accuracy'], ['Biller']).of('Biller')).toEqual([undefined, undefined]);
  });

  it('add up and are named where a pair stands twice, as the formula in Pipeline does', () => {
    const tab = reading(competencies, [HEADER, ['Biller', 'Accuracy', 1], ['Biller', 'Accuracy', 2]]);
    const weights = roleWeights(tab, ['Accuracy'], ['Biller']);
    expect(weights.of('Biller')).toEqual([3]);
    expect(weights.problems.map(String)).toEqual([
      'Competencies!B3: “Accuracy” stands twice for Biller; the weights are added up. Delete one of the rows',
    ]);
  });

  it('are not used, and named, where a name is spelt otherwise than the formulas look it up', () => {
    const tab = reading(competencies, [HEADER, ['Bil-ler', 'Accuracy', 1], ['Biller', 'Accuracy.', 2]]);
    const weights = roleWeights(tab, ['Accuracy'], ['Bil ler', 'Biller']);
    expect(weights.of('Biller')).toEqual([undefined]);
    expect(weights.problems.map(String)).toEqual([
      'Competencies!A2: "Bil-ler" is spelt “Bil ler” in Roles; its weight is not used',
      'Competencies!B3: "Accuracy." is spelt “Accuracy” in Pipeline; its weight is not used',
    ]);
  });
});
