import { type AboutPay, payOf } from '../../src/people/payOf';

function paid(amount: number, about: Partial<AboutPay> = {}) {
  const pay = payOf(amount, { cell: amount, basis: '', header: 'Pay', ...about });
  return pay && `${pay.amount} ${pay.basis}`;
}

describe('a pay', () => {
  it('is for the time that its own cell says, whatever stands beside it', () => {
    expect(paid(21.5, { cell: '$21.50/hr', basis: 'Salary', header: 'Annual salary' })).toBe('21.5 hour');
    expect(paid(54_000, { cell: '$4,500/mo', header: 'Hourly rate' })).toBe('54000 year');
  });

  it('is for the time of Pay basis, else of the header', () => {
    expect(paid(250, { basis: 'Hourly', header: 'Annual salary' })).toBe('250 hour');
    expect(paid(250, { header: 'Hourly rate' })).toBe('250 hour');
  });

  it('counts twelve times by the month', () => {
    // IBM file, row 2: MonthlyIncome 5993; 12 × 5,993 = 71,916.
    expect(paid(5993, { header: 'MonthlyIncome' })).toBe('71916 year');
    expect(paid(4500, { basis: 'Monthly', header: 'Pay' })).toBe('54000 year');
  });

  it('goes by its size where nothing says the time', () => {
    expect([paid(21.5), paid(62_000), paid(5993)]).toEqual(['21.5 hour', '62000 year', undefined]);
  });

  it('is not for a time that it can’t be for: both kinds stand in one column', () => {
    expect(paid(21.5, { header: 'Salary' })).toBe('21.5 hour');
    expect(paid(62_000, { header: 'Hourly rate' })).toBe('62000 year');
    expect(paid(45_000, { basis: 'Hourly' })).toBe('45000 year');
  });

  it('is not told of a salary by the pay period', () => {
    expect(paid(2403.85, { basis: 'Salary' })).toBeUndefined();
    expect(paid(180, { basis: 'Daily' })).toBeUndefined();
  });

  it('goes by the header where Pay basis says how often it is paid', () => {
    expect(paid(62_000, { basis: 'Biweekly', header: 'Annual salary' })).toBe('62000 year');
  });

  it.each([0, -5, Number.NaN])('is never %d', (amount) => {
    expect(paid(amount, { header: 'Hourly rate' })).toBeUndefined();
  });
});
