import fc from 'fast-check';
import { readWhoElse, WHO_ELSE, whoElseText } from '../../src/people/whoElseOpens';

describe('the answer to who else opens the spreadsheet', () => {
  it('comes back from Settings as it was given', () => {
    const names = fc.string({ maxLength: 40 }).map((text) => text.trim());
    fc.assert(
      fc.property(fc.constantFrom(...WHO_ELSE), names, (who, typed) => {
        expect(readWhoElse(whoElseText({ who, names: typed }))).toEqual({ who, names: who === 'nobody' ? '' : typed });
      }),
    );
  });

  it.each(['', 'Everyone', undefined])('is open where Settings says %p', (text) => {
    expect(readWhoElse(text)).toEqual({ who: undefined, names: '' });
  });

  it('may have a comma before the names', () => {
    expect(readWhoElse('Interviewers, Dana, Lee')).toEqual({ who: 'interviewers', names: 'Dana, Lee' });
  });

  it('is read in any case', () => {
    expect(readWhoElse(' only ME ')).toEqual({ who: 'nobody', names: '' });
  });
});
