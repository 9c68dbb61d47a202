import { dayOfSerial } from '../../src/calendar/dayOfSerial';

describe('dayOfSerial', () => {
  it('counts from December 30, 1899', () => {
    expect(dayOfSerial(46085)).toBe('2026-03-04'); // Excel and Sheets: =DATEVALUE("2026-03-04")
  });

  it('passes over the time of day', () => {
    expect(dayOfSerial(46085.979)).toBe('2026-03-04');
  });

  it('reads the days of 1950–2100 and no others', () => {
    expect(dayOfSerial(18264)).toBe('1950-01-01');
    expect(dayOfSerial(73415.5)).toBe('2100-12-31');
    expect(dayOfSerial(18263)).toBeUndefined();
    expect(dayOfSerial(73416)).toBeUndefined();
    expect(dayOfSerial(Number.NaN)).toBeUndefined();
  });
});
