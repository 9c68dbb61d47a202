import { OFFICE_MANAGER_OCCUPATIONS, occupationsOfRole } from '../../src/retention/occupationsOfRole';

describe('the occupations of a role', () => {
  it.each([
    ['Office manager', ['11-9111', '43-1011']],
    ['Practice Administrator', ['11-9111', '43-1011']],
    ['Office manager (RN)', ['11-9111', '43-1011']],
    ['Office supervisor', ['43-1011']],
    ['Front office manager', ['43-1011']],
    ['Front desk', ['43-6013']],
    ['Front Desk Lead', ['43-6013']],
    ['Medical receptionist', ['43-6013']],
    ['Medical secretary', ['43-6013']],
    ['Receptionist', ['43-4171']],
    ['Receptionists', ['43-4171']],
    ['Sr. Receptionist - Elm St', ['43-4171']],
    ['Front desk receptionist', ['43-6013']],
    ['Registrar', ['43-6013']],
    ['MA', ['31-9092']],
    ['Sr. Medical Assistant - Elm St', ['31-9092']],
    ['CMA', ['31-9092']],
    ['Biller/Coder', ['43-3021', '29-2072']],
    ['Medical billing and coding', ['43-3021', '29-2072']],
    ['Medical biller', ['43-3021']],
    ['Accounts receivable', ['43-3021']],
    ['Certified coder', ['29-2072']],
    ['Coding specialist', ['29-2072']],
    ['Medical records clerk', ['29-2072']],
    ['RN', ['29-1141']],
    ['Registered nurses', ['29-1141']],
    ['Charge RN, BSN', ['29-1141']],
    ['RN case manager', ['29-1141']],
    ['LPN', ['29-2061']],
    ['LVN (part time)', ['29-2061']],
    ['Licensed practical nurse', ['29-2061']],
    ['Phlebotomist', ['31-9097']],
    ['Phlebotomy tech', ['31-9097']],
    ['Dental hygienist', ['29-1292']],
    ['Hygienist', ['29-1292']],
    ['Dental assistant', ['31-9091']],
    ['Call center agent', ['43-4051']],
    ['HR manager', ['11-3121']],
    ['Cancer registrar', ['29-9021']],
  ])('of %p are %j', (role, occupations) => {
    expect(occupationsOfRole(role)).toEqual(occupations);
  });

  it.each([
    'Medical Scribe',
    'Physician assistant',
    'Nurse practitioner',
    'Nurse manager, RN',
    'Nurse',
    'Administrative assistant',
    'Office manager / front desk',
    'RN or LPN',
    'LPN/MA',
    'Medical assistant or LPN',
    'Boston, MA',
    '',
    '???',
  ])('of %p are not known', (role) => {
    expect(occupationsOfRole(role)).toEqual([]);
  });

  it('are two for an office manager', () => {
    expect(OFFICE_MANAGER_OCCUPATIONS).toEqual(['11-9111', '43-1011']);
  });
});
