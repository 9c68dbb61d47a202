import { connectList } from '../../src/people/connectList';
import { listRecord, NO_RECORD } from '../../src/people/matching/listRecord';
import { settings } from '../../src/people/settings';
import { staffList } from '../../src/people/staffList';
import type { Cell } from '../../src/workbook/cell';
import { reading } from '../hiring/practice';

const LIST = [
  ['Employee', 'Hire date', 'Rate'],
  ['Ana Ruiz', '2020-03-02', 21.5],
];

function connected(list: readonly (readonly Cell[])[] | undefined, lines: readonly (readonly Cell[])[] = []) {
  const there = reading(settings, [['Setting', 'Value', 'Meaning'], ...lines]);
  return connectList(staffList, NO_RECORD).decide(
    { list: reading(staffList, list), settings: there },
    { today: '2026-11-20' },
  );
}

function linesOf({ tables }: ReturnType<typeof connected>) {
  return tables.flatMap(({ rows }) => rows.map(({ Setting, Value, Meaning }) => [Setting, Value, Meaning]));
}

describe('connecting a staff list', () => {
  it('remembers the tab and which column is which', () => {
    const change = connected(LIST);
    expect(change.message).toBe('“Staff list” is connected.');
    expect(linesOf(change).map(([setting, value]) => `${setting} = ${value}`)).toEqual([
      'Staff list tab = Staff list',
      'Staff list column: Name = Employee',
      'Staff list column: Start = Hire date',
      'Staff list column: Pay = Rate',
      'Staff list headers = Employee | Hire date | Rate',
    ]);
  });

  it('changes nothing the second time', () => {
    const lines = linesOf(connected(LIST)).map((line) => line.map(String));
    expect(connected(LIST, lines).tables).toEqual([]);
  });

  it('is read again as it was remembered', () => {
    const lines = linesOf(connected(LIST)).map(([setting, value]) => ({
      setting: String(setting),
      value: String(value),
    }));
    expect([...listRecord(staffList, lines).columns]).toEqual([
      ['name', 'Employee'],
      ['start', 'Hire date'],
      ['pay', 'Rate'],
    ]);
  });

  it('refuses a tab without names and a tab that is not there', () => {
    expect(() => connected([['Foo', 'Bar']])).toThrow(
      'a list of staff needs a column with their names; found “Foo”, “Bar”. Call one of them “Name”',
    );
    expect(() => connected(undefined)).toThrow('the add-on needs a tab with your staff');
  });
});
