import { paidAgainst } from '../../src/retention/paidAgainst';

const against = (role?: string, occupation?: string) => paidAgainst({ role, occupation }, ['43-1011']);

describe('the occupation against which a pay is held', () => {
  it('is that of the list, however the code is typed', () => {
    expect(against('Medical assistant', '291141')).toEqual(['29-1141']);
  });

  it('is else that of the role', () => {
    expect(against('Medical assistant')).toEqual(['31-9092']);
    expect(against('Biller and coder')).toHaveLength(1);
  });

  it('is for an office manager what the practice chose, whichever of the two codes stands in the list', () => {
    expect(against('Office manager')).toEqual(['43-1011']);
    expect(against('Office manager', '11-9111')).toEqual(['43-1011']);
    expect(against('Office manager', '29-1141')).toEqual(['29-1141']);
    expect(against('Lead', 'Office manager')).toEqual(['43-1011']);
  });

  it('is a title where the list has one in place of a code', () => {
    expect(against('Nurse', 'Registered Nurses')).toEqual(['Registered Nurses']);
  });

  it('is the title of a role of other work, which the market may have, and none without a role', () => {
    expect([against('Medical scribe'), against()]).toEqual([['Medical scribe'], []]);
  });
});
