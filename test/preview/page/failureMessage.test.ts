import { failureMessage } from '../../../src/preview/page/failureMessage';
import { RequestFailure } from '../../../src/preview/page/spreadsheet';

let logged: jest.SpyInstance;
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());

describe('what is said about something that the person can mend', () => {
  it('is its sentence, which keeps the file’s name as it is', () => {
    expect(
      failureMessage(
        { name: 'Opening empty.csv', isAddOn: false },
        new RequestFailure('empty.csv: the file is empty', true),
      ),
    ).toEqual({
      title: 'That did not work',
      text: 'empty.csv: the file is empty.',
    });
  });

  it('ends with one full stop', () => {
    expect(failureMessage(undefined, new RequestFailure('This tab is gone.', true)).text).toBe('This tab is gone.');
  });

  it('is no fault for the console', () => {
    failureMessage(undefined, new RequestFailure('This tab is gone.', true));
    expect(logged).not.toHaveBeenCalled();
  });
});

describe('what is said about a fault', () => {
  const fault = new RequestFailure('x is not a function', false);

  it('in a command of the add-on is how to take back what it did', () => {
    expect(failureMessage({ name: 'Refresh everything', isAddOn: true }, fault)).toEqual({
      title: '“Refresh everything” stopped',
      text: 'The add-on met something it was not made for: x is not a function. What it had done before stands in the sheet; Edit ▸ Undo takes it back. Your own file on disk is untouched.',
    });
  });

  it('in an edit or with another day is that the preview failed, and what may be missing', () => {
    expect(failureMessage(undefined, fault)).toEqual({
      title: 'The preview failed at this',
      text: 'The fault is in the preview, not in what you did: x is not a function. What you did last may be missing or done only in part; all before it is still here. To be on the safe side keep a copy with File ▸ Download as XLSX. Your own file on disk is untouched.',
    });
  });

  it.each(['Opening My list.csv', 'Opening the sample practice', 'Making the XLSX file'])(
    'in “%s” is that nothing has changed',
    (what) => {
      expect(failureMessage({ name: what, isAddOn: false }, fault)).toEqual({
        title: `“${what}” stopped`,
        text: 'The preview failed at this: x is not a function. What is open on this page is as it was before. Your own file on disk is untouched.',
      });
    },
  );

  it('goes to the console with all its details', () => {
    failureMessage(undefined, fault);
    expect(logged).toHaveBeenCalledWith(fault);
  });
});
