import { block, shown, typedTab } from './typedTab';

describe('filling', () => {
  it.each([
    ['a single number', ['5'], ['5', '5', '5']],
    ['a text', ['Yes'], ['Yes', 'Yes', 'Yes']],
    ['several texts', ['a', 'b'], ['a', 'b', 'a']],
    ['numbers with a constant step', ['2', '4'], ['6', '8', '10']],
    ['fractions with a constant step', ['0.1', '0.2'], ['0.3', '0.4', '0.5']],
    ['numbers without one', ['1', '2', '4'], ['1', '2', '4']],
    ['a date', ['2/27/2026'], ['2/28/2026', '3/1/2026', '3/2/2026']],
    ['dates with a constant step', ['3/2/2026', '3/9/2026'], ['3/16/2026', '3/23/2026', '3/30/2026']],
    ['dates a month apart', ['1/31/2026', '3/31/2026'], ['5/31/2026', '7/31/2026', '9/30/2026']],
    ['a time of day', ['8:00'], ['8:00', '8:00', '8:00']],
    ['text with a number at its end', ['Round 1'], ['Round 2', 'Round 3', 'Round 4']],
    ['numbered texts with a constant step', ['Q08', 'Q10'], ['Q12', 'Q14', 'Q16']],
    ['differently numbered texts', ['A1 of 2', 'B'], ['A1 of 2', 'B', 'A1 of 2']],
    ['TRUE', ['TRUE'], ['TRUE', 'TRUE', 'TRUE']],
    ['a number and a text', ['1', 'a'], ['1', 'a', '1']],
  ])('downward goes on after %s', (_what, texts, expected) => {
    const { tab } = typedTab(texts.map((text) => [text]));
    tab.fill(block(0, 0, texts.length), block(0, 0, texts.length + 3));
    expect(
      shown(tab, texts.length + 3, 1)
        .flat()
        .slice(texts.length),
    ).toEqual(expected);
  });

  it('upward and to the left goes on in that direction', () => {
    const { tab } = typedTab([[], [], [null, null, '10', '12'], [null, null, '20', '3/2/2026']]);
    tab.fill(block(2, 2, 2, 1), block(0, 2, 4, 1));
    expect([tab.value(0, 2), tab.value(1, 2)]).toEqual([-10, 0]);
    tab.fill(block(2, 2, 1, 2), block(2, 0, 1, 4));
    expect([tab.value(2, 0), tab.value(2, 1)]).toEqual([6, 8]);
    tab.fill(block(3, 3), block(3, 2, 1, 2));
    expect(tab.display(3, 2)).toBe('3/1/2026');
  });

  it('copies formulas with their references moved', () => {
    const { tab } = typedTab([
      ['1', '=A1*$A$1'],
      ['2', null],
    ]);
    tab.fill(block(0, 1), block(0, 1, 2, 1));
    tab.fill(block(0, 1, 2, 1), block(0, 1, 2, 2));
    expect([tab.content(1, 1), tab.content(1, 2)]).toEqual([{ formula: '=A2*$A$1' }, { formula: '=B2*$A$1' }]);
    expect([tab.value(1, 1), tab.value(1, 2)]).toEqual([2, 2]);
  });

  it('goes downward first when it goes both ways', () => {
    const { tab } = typedTab([['1'], ['2']]);
    tab.fill(block(0, 0, 2, 1), block(0, 0, 3, 2));
    expect(shown(tab, 3, 2)).toEqual([
      ['1', '1'],
      ['2', '2'],
      ['3', '3'],
    ]);
  });

  it('copies formats, looks and validation rules, and no notes', () => {
    const { tab, run } = typedTab([['50%']]);
    run(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet().getRange('A1').setFontWeight('bold').setNote('n').setDataValidation(rule);
    `);
    tab.fill(block(0, 0), block(0, 0, 2, 1));
    expect([tab.display(1, 0), tab.look(1, 0), tab.note(1, 0), tab.choice(1, 0)?.kind]).toEqual([
      '50%',
      { isBold: true },
      '',
      'list',
    ]);
  });

  it('needs a target around the block', () => {
    const { tab } = typedTab([['1']]);
    expect(() => tab.fill(block(0, 0, 2), block(1, 0, 2))).toThrow('A block can only be filled from a part of it.');
    expect(() => tab.fill(block(0, 0), block(0, 0, 1001))).toThrow('outside the dimensions of the sheet');
  });
});
