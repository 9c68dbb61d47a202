import { assess } from '../../src/hiring/assess';
import { trackedCandidates } from '../../src/people/trackedCandidates';
import { practice } from './practice';

const HEADER = ['Name', 'Role', 'Stage', 'Stage since', 'Teamwork', 'Accuracy'];

function assessed(...rows: readonly (readonly (string | number)[])[]) {
  const tabs = practice({ candidates: [HEADER, ...rows] });
  const { candidates: people } = trackedCandidates(tabs.candidates, new Set());
  return assess({ ...tabs, list: tabs.candidates, people, today: '2026-11-20', enoughRated: 0.8 });
}

describe('assess', () => {
  it('scores, ranks and says how long a candidate has been in the stage', () => {
    const { rows, problems } = assessed(
      ['Ana', 'Biller', 'Interview', '2026-11-18', 5, 3],
      ['Ben', 'biller', 'Interview', '', 5, 5],
    );
    expect(rows).toMatchObject([
      {
        role: 'Biller',
        score: 75,
        share: 1,
        rank: 2,
        daysInStage: 2,
        isStuck: false,
        nextStep: 'Interview',
        flags: [],
      },
      { role: 'Biller', score: 100, rank: 1, daysInStage: undefined },
    ]);
    expect(problems).toEqual([]);
  });

  it('knows a role by its other spellings', () => {
    expect(assessed(['Ana', 'coder', '', '', 5, 3]).rows).toMatchObject([{ role: 'Biller', rankedIn: 'Biller' }]);
  });

  it('ranks nobody who is rejected, and still scores them', () => {
    expect(assessed(['Ana', 'Biller', 'Rejected', '', 5, 3]).rows).toMatchObject([
      { score: 75, rank: undefined, rankedIn: undefined },
    ]);
  });

  it('flags who waits too long and who is rated too little', () => {
    const { rows } = assessed(['Ana', 'Biller', 'Interview', '2026-11-01', 4, 'N/A']);
    expect(rows).toMatchObject([
      { isStuck: true, share: 0.5, flags: ['19 days in Interview, 10 allowed', 'Only 50% rated'] },
    ]);
  });

  it('does not call a candidate stuck on the last day allowed', () => {
    expect(assessed(['Ana', 'Biller', 'Interview', '2026-11-10', 4, 4]).rows).toMatchObject([
      { daysInStage: 10, isStuck: false },
    ]);
  });

  it('names an unknown role and an unknown stage with what was likely meant', () => {
    const { problems } = assessed(['Ana', 'Billr', 'Interviw', '', 4, 4]);
    expect(problems.map(String)).toEqual([
      'Candidates!B2: "Billr" is not a Role; did you mean "Biller"?',
      'Candidates!C2: "Interviw" is not a Stage; did you mean "Interview"?',
    ]);
  });

  it('takes a slip for the stage that was meant: who is “Rejectd” is not ranked', () => {
    expect(assessed(['Ana', 'Biller', 'Rejectd', '', 5, 3]).rows).toMatchObject([
      { rankedIn: undefined, rank: undefined },
    ]);
  });

  it('names ratings that have no weight for the role', () => {
    const tabs = practice({
      competencies: [
        ['Role', 'Competency', 'Weight'],
        ['Biller', 'Teamwork', 1],
      ],
    });
    const { candidates: people } = trackedCandidates(tabs.candidates, new Set());
    const { problems } = assess({ ...tabs, list: tabs.candidates, people, today: '2026-11-20', enoughRated: 0.8 });
    expect(problems.map(String)).toEqual([
      'Competencies: “Accuracy” has no weight for Biller: 1 rating not in the score; add a row, or choose “Set up or repair…”',
    ]);
  });

  it('takes N/A for no stage and no role', () => {
    const { rows, problems } = assessed(['Ana', 'N/A', '—', '', 5, 3]);
    expect(rows).toMatchObject([{ role: undefined }]);
    expect(problems.map(String)).toEqual(['Candidates!B2: no role; this candidate is not ranked']);
  });

  it('names a day in the future and does not count it', () => {
    const { rows, problems } = assessed(['Ana', 'Biller', 'Interview', '2026-12-01', 4, 4]);
    expect(rows).toMatchObject([{ daysInStage: undefined }]);
    expect(problems.map(String)).toEqual(['Candidates!D2: 2026-12-01 lies in the future']);
  });

  it('leaves a share blank where nothing is recorded, and says 0 where all is marked missing', () => {
    const { rows } = assessed(
      ['Ana', 'Biller', '', '', '', ''],
      ['Ben', 'Biller', '', '', 'N/A', '-'],
      ['Cy', 'Biller', '', '', 4, 4],
    );
    expect(rows).toMatchObject([{ share: undefined }, { share: 0 }, { share: 1 }]);
  });
});
