import { installed } from './installed';

describe('dates', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'are midnight of the zone %s',
    (timeZone) => {
      const { run } = installed({ timeZone });
      expect(
        run(`
        const r = sheet().getRange('A1'); r.setValue('7/4/2026');
        const date = r.getValue();
        sheet().getRange('A2').setValue(date);
        return [date instanceof Date, Utilities.formatDate(date, '${timeZone}', 'yyyy-MM-dd HH:mm'), sheet().getRange('A2').getDisplayValue()];
      `),
      ).toEqual([true, '2026-07-04 00:00', '7/4/2026']);
    },
  );

  it('of a formula come as dates too', () => {
    const { run } = installed();
    expect(run(`const r = sheet().getRange('A1'); r.setValue('=TODAY()'); return r.getValue().getTime();`)).toBe(
      Date.UTC(2026, 2, 2, 5),
    );
  });

  it('follow the clock of the simulator', () => {
    const { run } = installed({ now: () => 1000 });
    expect(
      run('return [Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date];'),
    ).toEqual([1000, 1000, 5, true]);
  });

  it.each([
    ['yyyy-MM-dd', '2026-03-02'],
    ["EEEE, MMMM d, yyyy 'at' h:mm a", 'Monday, March 2, 2026 at 10:00 AM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-02T10:00:00-05:00'],
  ])('are written by Utilities.formatDate(%j) as %j', (pattern, text) => {
    const { run } = installed();
    expect(run(`return Utilities.formatDate(new Date(), 'America/New_York', ${JSON.stringify(pattern)});`)).toBe(text);
  });
});
