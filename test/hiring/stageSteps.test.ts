import { stageSteps } from '../../src/hiring/stageSteps';

describe('the steps of Stages', () => {
  it('are active and hired stages, each once; a blank Kind is active', () => {
    expect(
      stageSteps([
        { stage: 'Applied', kind: undefined },
        { stage: 'Rejected', kind: 'rejected' },
        { stage: 'Hired', kind: 'hired' },
        { stage: 'applied', kind: 'active' },
        { stage: undefined, kind: 'active' },
      ]),
    ).toEqual([
      { stage: 'applied', kind: 'active' },
      { stage: 'Hired', kind: 'hired' },
    ]);
  });

  it('end with the hired ones, wherever Stages lists them', () => {
    const steps = stageSteps([
      { stage: 'Hired', kind: 'hired' },
      { stage: 'Trial day', kind: 'active' },
    ]);
    expect(steps.map(({ stage }) => stage)).toEqual(['Trial day', 'Hired']);
  });
});
