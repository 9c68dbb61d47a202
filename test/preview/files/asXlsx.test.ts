import { readXlsx } from 'hucre/xlsx';
import { asXlsx } from '../../../src/preview/files/asXlsx';
import { readTabs } from '../../../src/preview/files/readTabs';
import type { Simulator } from '../../../src/simulator/contract';
import { opened, tab } from './opened';

async function written(simulator: Simulator) {
  return (await readXlsx(await asXlsx(simulator), { readStyles: true })).sheets;
}

async function reread(simulator: Simulator): Promise<Simulator> {
  return opened(await readTabs('again', await asXlsx(simulator), ''));
}

describe('the XLSX file', () => {
  it('has odd texts as they are', async () => {
    const texts = ['=1+1', '#N/A', '#hired!', ' a ', 'a\nb', '_x0041_', '<b>&"', 'Zoë 👩‍⚕️', "'0012", 'a\u0001b'];
    const again = await reread(await opened([tab('Plan', [texts])]));
    expect(texts.map((_, column) => again.sheets[0]?.value(0, column))).toEqual(texts);
  });

  it('has formulas that Excel does not know as their values', async () => {
    const [sheet] = await written(await opened([tab('Plan', [[{ formula: '=JOIN("-",1,2)', result: '1-2' }]])]));
    expect(sheet?.rows).toEqual([['1-2']]);
    expect(sheet?.cells?.get('0,0')?.formula).toBeUndefined();
  });

  it.each(['=hire_score(1)', '=MY_SUM(1)', '=join("-",1)'])(
    'has %s as its value, whatever its case',
    async (formula) => {
      const simulator = await opened([tab('Plan', [[null]])]);
      simulator.sheet('Plan')?.put(0, 0, { formula });
      expect((await written(simulator))[0]?.cells?.get('0,0')?.formula).toBeUndefined();
    },
  );

  it('has names of tabs that Excel allows, and values where a formula names a tab', async () => {
    const long = 'The candidates of the second quarter of 2026';
    const simulator = await opened([tab(long, [[7]]), tab('B', [[{ formula: `='${long}'!A1`, result: 7 }]])]);
    const sheets = await written(simulator);
    expect(sheets.map(({ name }) => name)).toEqual(['The candidates of the second qu', 'B']);
    expect(sheets[1]?.cells?.get('0,0')?.formula).toBeUndefined();
    expect(sheets[1]?.rows).toEqual([[7]]);
  });

  it('calls no tab by the name that Excel keeps for itself', async () => {
    const sheets = await written(await opened([tab('History', [[7]])]));
    expect(sheets.map(({ name }) => name)).toEqual(['History 2']);
  });

  it.each([
    [`${'a'.repeat(30)}👩`, `${'a'.repeat(30)}-`],
    [`${'a'.repeat(30)}'s`, `${'a'.repeat(30)}-`],
  ])('has the long name %s cut to %s', async (name, cut) => {
    expect((await written(await opened([tab(name, [[7]])])))[0]?.name).toBe(cut);
  });

  it('shows the first tab when all are hidden', async () => {
    const sheets = await written(await opened(['A', 'B'].map((name) => tab(name, [[7]], { isHidden: true }))));
    expect(sheets.map(({ hidden }) => hidden === true)).toEqual([false, true]);
  });

  it('leaves out lists that a file can’t have', async () => {
    const block = { row: 1, column: 0, rows: 2, columns: 1 };
    const choice = { kind: 'list', options: ['Applied, by mail'], help: '' } as const;
    const simulator = await opened([tab('Plan', [['Stage']], { choices: [{ block, choice, isStrict: true }] })]);
    expect((await written(simulator))[0]?.dataValidations).toBeUndefined();
  });

  it('has texts no longer than Excel takes them', async () => {
    const [sheet] = await written(await opened([tab('Plan', [['x'.repeat(40_000)]])]));
    expect(sheet?.rows[0]?.[0]).toBe(`${'x'.repeat(32_766)}…`);
  });

  it('has checkboxes', async () => {
    const block = { row: 0, column: 0, rows: 1, columns: 1 };
    const choice = { kind: 'checkbox', help: '' } as const;
    const simulator = await opened([tab('Plan', [[true]], { choices: [{ block, choice, isStrict: true }] })]);
    expect((await reread(simulator)).sheets[0]?.choice(0, 0)).toEqual(choice);
  });

  it('has dates as dates, to the minute', async () => {
    const dress = { numberFormats: [['m/d/yyyy h:mm']] };
    const again = await reread(await opened([tab('Plan', [[46083.5]], dress)]));
    expect(again.sheets[0]?.display(0, 0)).toBe('3/2/2026 12:00');
  });
});
