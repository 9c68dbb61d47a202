import { hireCoverage } from '../../src/hiring/hireCoverage';

describe('HIRE_COVERAGE', () => {
  it('is the share of the weight that was rated', () => {
    expect(hireCoverage.run([[4, 'N/A']], [[3, 1]])).toEqual([[0.75]]);
  });

  it('is 0 where only missing words stand and blank where nothing stands', () => {
    expect(
      hireCoverage.run(
        [
          ['N/A', '-'],
          ['', ''],
        ],
        [[1, 1]],
      ),
    ).toEqual([[0], ['']]);
  });

  it('is 1 in a row of its own weights although others count elsewhere', () => {
    expect(
      hireCoverage.run(
        [
          [4, ''],
          ['', 4],
        ],
        [
          [1, ''],
          [1, 1],
        ],
      ),
    ).toEqual([[1], [0.5]]);
  });

  it('lets a bad cell spoil its own row alone', () => {
    expect(
      hireCoverage.run(
        [
          ['four', 4],
          [4, 4],
        ],
        [[1, 1]],
      ),
    ).toEqual([['"four" is not a rating of 1 or more'], [1]]);
  });

  it('says how many columns and weights it got', () => {
    expect(() => hireCoverage.run([[1, 2]], [[1, 1, 1]])).toThrow(
      'HIRE_COVERAGE needs one weight per rating column: got 2 columns and 3 weights',
    );
  });
});
