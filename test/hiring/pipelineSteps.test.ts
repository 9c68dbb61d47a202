import { refreshPipeline } from '../../src/hiring/refreshPipeline';
import { practice } from './practice';

function lines(given: Parameters<typeof practice>[0] = {}): readonly unknown[] {
  const { tables } = refreshPipeline.decision.decide(practice(given), { today: '2026-11-20' });
  return tables.find(({ table }) => table.name === 'Start here')?.rows.map((row) => `${row.Step}: ${row.State}`) ?? [];
}

const HEADER = ['Name', 'Role', 'Stage', 'Stage since', 'Teamwork', 'Accuracy'];

describe('pipelineSteps', () => {
  it('say how list and pipeline stand when there is nothing to do', () => {
    expect(lines()).toEqual([
      'Your list: “Candidates”: 1 candidate, rated on Teamwork, Accuracy',
      'Pipeline: 1 candidate, 1 scored, in 1 role',
    ]);
  });

  it('begin with who is stuck and who is not rated', () => {
    const candidates = [
      HEADER,
      ['Ana', 'Biller', 'Interview', '2026-10-01', 5, 3],
      ...['Ben', 'Cy', 'Di', 'Ed'].map((name) => [name, 'Biller', 'Interview', '', '', '']),
    ];
    expect(lines({ candidates }).slice(0, 2)).toEqual([
      'To do today: Ana is stuck',
      'To do today: Ben, Cy, Di and 1 more have no ratings yet',
    ]);
  });

  it('expect no ratings in a stage in which nobody has any', () => {
    const candidates = [HEADER, ['Ana', 'Biller', 'Interview', '', 5, 3], ['Ben', 'Biller', 'Applied', '', '', '']];
    expect(lines({ candidates })[0]).toMatch(/^Your list/);
  });

  it('say when the list has no ratings at all', () => {
    const given = {
      candidates: [
        ['Name', 'Role'],
        ['Ana', 'Biller'],
      ],
      competencies: [['Role', 'Competency', 'Weight']],
    };
    expect(lines(given)[0]).toBe('To do today: Your list has no column of ratings, so nobody can be scored yet');
  });

  it('miss no ratings where nobody is on the list yet', () => {
    expect(lines({ candidates: [HEADER] }).slice(0, 2)).toEqual([
      'To do today: Nobody is on your list yet',
      expect.stringMatching(/^Your list/),
    ]);
  });

  it('speak of one problem without a number', () => {
    const ben = ['Ben', 'Biller', 'Interview', '', 4, 3];
    const candidates = [HEADER, ['Ana', 'Biller', 'Interview', '', 7, 3], ben];
    const { tables } = refreshPipeline.decision.decide(practice({ candidates }), { today: '2026-11-20' });
    const advice = tables.at(-1)?.rows.map((row) => row['What next']);
    expect(advice).toContain('Look at the problem below; everything else was read.');
  });
});
