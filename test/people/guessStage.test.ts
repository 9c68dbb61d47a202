import { guessStage, isStageWord } from '../../src/people/guessStage';

describe('guessStage', () => {
  it.each([
    ['Applied', 'active'],
    ['New ', 'active'],
    ['Open', 'active'],
    ['Replied', 'active'],
    ['Shortlisted', 'active'],
    ['Hold', 'active'],
    ['1st round', 'active'],
    ['Phone Screen', 'active'],
    ['Trial day', 'active'],
    ['Not started', 'active'],
    ['Interview started', 'active'],
    ['Application accepted', 'active'],
    ['Offer made', 'active'],
    ['Offer extended', 'active'],
    ['pre-hire', 'active'],
    ['to be hired', 'active'],
    ['Not hired yet', 'active'],
    ['hiring manager review', 'active'],
    ['Vòng phỏng vấn', 'active'],
    ['Stage 3', 'active'],
    ['', 'active'],
    ['Hired!', 'hired'],
    ['HIRED!!', 'hired'],
    ['HIRED 3/2', 'hired'],
    ['New hire', 'hired'],
    ['Offer accepted', 'hired'],
    ['Accepted offer', 'hired'],
    ['Accepted', 'hired'],
    ['Not Hired', 'rejected'],
    ['Un-hired', 'rejected'],
    ['Do not hire', 'rejected'],
    ['Don’t hire', 'rejected'],
    ['not a fit', 'rejected'],
    ['Not the right fit', 'rejected'],
    ['Rejected - pay', 'rejected'],
    ['Closed', 'rejected'],
    ['Hired another candidate', 'rejected'],
    ['Withdrew', 'withdrawn'],
    ['Applicant withdrawn', 'withdrawn'],
    ['Declined offer', 'withdrawn'],
    ['Offer declined', 'withdrawn'],
    ['Offer not accepted', 'withdrawn'],
    ['Turned down our offer', 'withdrawn'],
    ['Ghosted', 'withdrawn'],
    ['No show', 'withdrawn'],
    ['Hired elsewhere', 'withdrawn'],
  ])('takes "%s" for %s', (word, kind) => {
    expect(guessStage(word).kind).toBe(kind);
  });

  it.each([
    [['Application Received', 'Replied', 'PS', 'intvw', 'Working interview', 'Final interview']],
    [['Submitted Application', 'Screening', 'Technical R1', 'Skills test', '2nd round', 'Reference check']],
    [['Reference check', 'Background chk', 'Offer', 'On hold', 'Hired', 'Rejected', 'Withdrew']],
    [['New', 'Shortlisted', 'Interview 1', 'Interview 2', 'Interview 3', 'Final round']],
    [['1st round', '2nd round', 'Round 3', 'Offer extended']],
    [['Stage 1', 'Stage 2', 'Stage 3', 'Stage 10']],
  ])('puts %p in the order of a hiring', (words) => {
    const ordered = [...words].reverse().sort((a, b) => guessStage(a).order - guessStage(b).order);
    expect(ordered).toEqual(words);
  });
});

describe('guessStage, by what ends a hiring', () => {
  it.each([
    ['Almost hired', 'active'],
    ['Hired? waiting on Dr P', 'active'],
    ['Will not hire', 'rejected'],
    ['DNH', 'rejected'],
    ['We passed', 'rejected'],
    ['Rejected - no show', 'rejected'],
    ['Declined by Dr. Patel', 'rejected'],
    ['Rechazado', 'rejected'],
    ['No contratada', 'rejected'],
    ['Contratada', 'hired'],
    ['Retirada', 'withdrawn'],
  ])('takes “%s” for %s', (word, kind) => {
    expect(guessStage(word).kind).toBe(kind);
  });
});

describe('isStageWord', () => {
  it.each(['Applied', 'PS', 'intvw', 'Interview 1', 'HIRED 3/2', 'On hold'])('holds for "%s"', (text) => {
    expect(isStageWord(text)).toBe(true);
  });

  it.each(['', 'Stage 3', 'Vòng phỏng vấn', 'Front desk', 'Ana Ruiz'])('does not hold for "%s"', (text) => {
    expect(isStageWord(text)).toBe(false);
  });

  it('does not hold for a remark in which a stage occurs', () => {
    expect(isStageWord('asked whether the interview could be moved to Friday')).toBe(false);
  });
});
