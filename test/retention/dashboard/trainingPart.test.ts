import { trainingPart } from '../../../src/retention/dashboard/trainingPart';
import { aboutOf, shown, times } from './aboutOf';

describe('training and leave', () => {
  it('shows the median hours, and the leave used of that earned', () => {
    const people = [
      { trainingHours: 0, leaveEarned: 10, leaveUsed: 3 },
      { trainingHours: 4, leaveEarned: 20, leaveUsed: 8 },
      ...times(3, { trainingHours: 8, leaveEarned: 10, leaveUsed: 9 }),
      { trainingHours: 99, isHere: false },
    ];
    expect(shown(trainingPart(aboutOf(people)))).toEqual([
      ['Training hours, 12 months', 5, '', '', '', '', 'median 8 hours, 1 of 5 had none'],
      // 38 of 60; 3 of 10 is under 40 %, 8 of 20 is not
      ['Leave used', 5, '', 0.633, '', '', '63% of leave earned; 1 of 5 used under 40% of theirs'],
    ]);
  });

  it('shows counts only of fewer than five', () => {
    expect(shown(trainingPart(aboutOf([{ trainingHours: 0, leaveEarned: 10, leaveUsed: 0 }])))).toEqual([
      ['Training hours, 12 months', 1, '', '', '', '', '1 of 1 had none'],
      ['Leave used', 1, '', '', '', '', '1 of 1 used under 40% of theirs'],
    ]);
  });

  it('leaves out who earned none, and says so where nobody is left', () => {
    expect(shown(trainingPart(aboutOf([{ leaveEarned: 0, leaveUsed: 0 }]))).map((line) => line[6])).toEqual([
      'No training hours in the list.',
      'No leave earned and used in the list.',
    ]);
  });
});
