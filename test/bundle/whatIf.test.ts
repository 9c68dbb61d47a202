import type { Simulator } from '../../src/simulator/contract';
import type { SheetView } from '../../src/simulator/sheetContract';
import { column, everything, placeOf, refreshed, rowOf, tab } from './addOn';
import { sixRefreshed } from './practiceOfSix';

const WAS_4 = 'Tried out on 11/20/2026: the recorded rating of Ana for Skill was 4.\n(Refresh puts it back.)';
const UNKNOWN = 'Tried out on 11/20/2026 in place of the recorded rating.\n(Refresh puts it back.)';

const pipelineOf = (simulator: Simulator) => tab(simulator, 'Pipeline');

/** A cell of Pipeline by candidate and header. */
function cell(pipeline: SheetView, name: string, header: string) {
  const [row, place] = [rowOf(pipeline, 'Candidate', name), placeOf(pipeline, header)];
  return { row, place, shown: pipeline.display(row, place), note: pipeline.note(row, place) };
}

/** Types a rating, and lets the add-on hear of it. */
function tryOut(simulator: Simulator, name: string, text: string, header = 'Skill'): void {
  const { row, place } = cell(pipelineOf(simulator), name, header);
  pipelineOf(simulator).enter(row, place, [[text]]);
  simulator.runEdits();
}

function marksOf(simulator: Simulator, name: string, header = 'Skill'): readonly string[] {
  const pipeline = pipelineOf(simulator);
  return [cell(pipeline, name, 'Flags').shown, cell(pipeline, name, header).note];
}

/** What Flags says where something is tried out. */
function whatIfs(pipeline: SheetView): readonly unknown[] {
  return column(pipeline, 'Flags').filter((each) => String(each).includes('What-if'));
}

describe('a rating that is typed into Pipeline', () => {
  it('moves the score at once, and is marked', async () => {
    const simulator = await sixRefreshed();
    tryOut(simulator, 'Ana', '2');
    expect(cell(pipelineOf(simulator), 'Ana', 'Score').shown).toBe('43.8');
    expect(marksOf(simulator, 'Ana')).toEqual(['What-if rating: Skill', WAS_4]);
  });

  it('is marked after the flags that are there, and keeps the first recorded rating', async () => {
    const simulator = await sixRefreshed();
    const { row, place } = cell(pipelineOf(simulator), 'Ana', 'Flags');
    pipelineOf(simulator).enter(row, place, [["'=1 more"]]);
    tryOut(simulator, 'Ana', '2');
    tryOut(simulator, 'Ana', '5');
    expect(marksOf(simulator, 'Ana')).toEqual(['=1 more; What-if rating: Skill', WAS_4]);
    tryOut(simulator, 'Ana', '4');
    expect(marksOf(simulator, 'Ana')).toEqual(['=1 more', '']);
  });

  it('is as if nothing had been tried out after a refresh', async () => {
    const simulator = await sixRefreshed();
    const { row, place } = cell(pipelineOf(simulator), 'Ben', 'Skill');
    pipelineOf(simulator).dress({ notes: [{ row, column: place, text: 'ask his boss' }] });
    simulator.run('refreshPipeline');
    const before = everything(simulator);
    for (const name of ['Ana', 'Ben', 'Di']) tryOut(simulator, name, '2');
    tryOut(simulator, 'Flo', '9', 'Weight: Manner');
    expect(marksOf(simulator, 'Ben')).toEqual(['Only 75% rated; What-if rating: Skill', 'ask his boss']);
    expect(marksOf(simulator, 'Flo', 'Weight: Manner')).toEqual([
      'Weight typed over: Manner',
      'Typed over on 11/20/2026; it follows Competencies no more.\n(Refresh puts it back.)',
    ]);
    simulator.run('refreshPipeline');
    expect(everything(simulator).Pipeline).toEqual(before.Pipeline);
  });

  it('is marked where sorting takes it', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    tryOut(simulator, 'Ana', '2');
    const { usedRows, usedColumns: columns } = pipeline;
    pipeline.sort({ row: 1, column: 0, rows: usedRows - 1, columns }, placeOf(pipeline, 'Candidate'), false);
    simulator.runEdits();
    expect(marksOf(simulator, 'Ana')).toEqual(['What-if rating: Skill', WAS_4]);
    expect(whatIfs(pipeline)).toHaveLength(1);
  });

  it('goes with its mark in one undo, and comes back in one redo', async () => {
    const simulator = await sixRefreshed();
    const before = everything(simulator);
    tryOut(simulator, 'Ana', '2');
    const after = everything(simulator);
    simulator.undo();
    expect(everything(simulator)).toEqual(before);
    simulator.redo();
    expect(everything(simulator)).toEqual(after);
  });

  it.each(['good', '#REF!', '=1/0', '1/2', '-5', 'N/A'])('may be %s, which stops nothing', async (text) => {
    const simulator = await sixRefreshed();
    tryOut(simulator, 'Ana', text);
    expect(marksOf(simulator, 'Ana')[0]).toBe('What-if rating: Skill');
    expect(marksOf(simulator, 'Ana')[1]).toContain('the recorded rating of Ana for Skill was 4.');
  });
});

describe('the colour of what-ifs', () => {
  const colourOf = (simulator: Simulator, name: string, header: string) => {
    const pipeline = pipelineOf(simulator);
    const { row, place } = cell(pipeline, name, header);
    return pipeline.look(row, place)?.background ?? '';
  };

  it('is on the rating that was tried out, follows its row, and goes with the refresh', async () => {
    const simulator = await sixRefreshed();
    tryOut(simulator, 'Ana', '2', 'Manner');
    const pipeline = pipelineOf(simulator);
    const { usedRows, usedColumns: columns } = pipeline;
    pipeline.sort({ row: 1, column: 0, rows: usedRows - 1, columns }, placeOf(pipeline, 'Candidate'), false);
    expect(['Skill', 'Manner'].map((header) => colourOf(simulator, 'Ana', header))).toEqual(['', '#fce8b2']);
    expect(colourOf(simulator, 'Ben', 'Manner')).toBe('');
    simulator.run('refreshPipeline');
    expect(colourOf(simulator, 'Ana', 'Manner')).toBe('');
  });

  it('is there once, behind the user’s own, wherever columns went and whatever competencies came', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    const skill = placeOf(pipeline, 'Skill');
    const own = { ranges: [{ row: 1, column: 0, rows: 9, columns: 1 }], criteria: 'CELL_EMPTY', values: [] };
    pipeline.dress({ conditionalFormats: [{ ...own, background: '#ff0000' }] });
    pipeline.moveColumns(skill, 1, 2);
    const list = tab(simulator, 'Candidates');
    list.insertColumns(6, 1);
    for (const [row, text] of ['Tact', '3', '4', '5'].entries()) list.type(row, 6, text);
    for (let i = 0; i < 2; i++) simulator.run('refreshEverything');
    simulator.run('callFromSidebar', ['setUp', { whoElse: null, tracker: null, sample: 'keep' }]);
    simulator.run('refreshPipeline');
    expect(pipeline.conditionalFormats.map(({ criteria }) => criteria)).toEqual(['CELL_EMPTY', 'CUSTOM_FORMULA']);
    for (const header of ['Skill', 'Manner', 'Tact']) {
      tryOut(simulator, 'Ana', '1', header);
      expect([header, colourOf(simulator, 'Ana', header)]).toEqual([header, '#fce8b2']);
    }
  });
});

describe('a block in Pipeline', () => {
  it('is marked in each rating that was pasted, and in no cell of the user’s', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    const { row, place } = cell(pipeline, 'Ana', 'Skill');
    const name = pipeline.display(row + 1, placeOf(pipeline, 'Candidate'));
    pipeline.enter(row, place, [
      ['2', '3'],
      ['1', '1'],
    ]);
    simulator.runEdits();
    for (const each of ['Ana', name]) {
      expect(cell(pipeline, each, 'Flags').shown).toMatch(/(^|; )What-if rating: Skill; What-if rating: Manner$/);
      expect([cell(pipeline, each, 'Skill').note, cell(pipeline, each, 'Manner').note]).toEqual([UNKNOWN, UNKNOWN]);
    }
    expect(whatIfs(pipeline)).toHaveLength(2);
  });

  it('is marked where it was filled or cleared', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    const column_ = placeOf(pipeline, 'Skill');
    const from = { row: 1, column: column_, rows: 1, columns: 1 };
    pipeline.fill(from, { ...from, rows: 3 });
    pipeline.clear({ ...from, row: 4, rows: 2 });
    simulator.runEdits();
    const flagged = column(pipeline, 'Flags').map((each) => String(each).endsWith('What-if rating: Skill'));
    expect(flagged.slice(0, 5)).toEqual(Array(5).fill(true));
    expect(pipeline.note(5, column_)).toBe(UNKNOWN);
  });

  it('says nothing of another candidate’s rating where a marked cell was pasted', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    tryOut(simulator, 'Ana', '2');
    const [ana, flo] = ['Ana', 'Flo'].map((name) => cell(pipeline, name, 'Skill').row) as [number, number];
    const block = { row: ana, column: placeOf(pipeline, 'Skill'), rows: 1, columns: 1 };
    pipeline.paste({ sheet: 'Pipeline', block }, { ...block, row: flo, rows: 1, columns: 2 }, false);
    simulator.runEdits();
    expect(cell(pipeline, 'Flo', 'Skill').note).toBe(UNKNOWN);
    expect(cell(pipeline, 'Flo', 'Manner').note).toBe(UNKNOWN);
  });
});

describe('an edit that is no what-if', () => {
  /** What the add-on changes after an edit. */
  function changeAfter(simulator: Simulator, edit: () => void): readonly [before: unknown, after: unknown] {
    edit();
    const before = everything(simulator);
    simulator.runEdits();
    return [before, everything(simulator)];
  }

  it('changes nothing, be it a header, a row of nobody, the user’s own column or another tab', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    const skill = placeOf(pipeline, 'Skill');
    for (const edit of [
      () => pipeline.enter(0, skill, [['Skills']]),
      () => pipeline.enter(0, skill, [['Skill']]),
      () => pipeline.enter(pipeline.usedRows, skill, [['4']]),
      () => pipeline.enter(1, placeOf(pipeline, 'Call back'), [['4']]),
      () => tab(simulator, 'Candidates').enter(1, 4, [['1']]),
      () => tab(simulator, 'Competencies').enter(1, 2, [['1']]),
    ]) {
      const [before, after] = changeAfter(simulator, edit);
      expect(after).toEqual(before);
    }
  });

  it('costs four service calls on another tab, none of which writes', async () => {
    const simulator = await sixRefreshed();
    tab(simulator, 'Candidates').enter(1, 4, [['1']]);
    simulator.forgetCalls();
    simulator.runEdits();
    expect([...simulator.calls.values()].reduce((sum, count) => sum + count, 0)).toBe(4);
    expect([...simulator.calls.keys()].filter((each) => /\.set|Lock|flush/.test(each))).toEqual([]);
  });

  it('changes nothing in a copy of Pipeline, but in Pipeline under another name', async () => {
    const simulator = await sixRefreshed();
    const pipeline = pipelineOf(simulator);
    const texts = Array.from({ length: pipeline.usedRows }, (_, row) =>
      Array.from({ length: pipeline.usedColumns }, (__, place) => pipeline.display(row, place)),
    );
    const copy = simulator.addSheet('Pipeline in October', texts);
    const skill = placeOf(copy, 'Skill');
    const [before, after] = changeAfter(simulator, () => copy.enter(1, skill, [['1']]));
    expect(after).toEqual(before);
    simulator.removeSheet('Pipeline');
    copy.enter(1, skill, [['2']]);
    simulator.runEdits();
    expect(copy.note(1, skill)).toContain('Tried out on 11/20/2026');
  });

  it.each([[[]], [[{}]], [['Pipeline']], [[null]], [[{ range: { row: 1 } }]]])(
    'changes nothing when a page calls the trigger with %j',
    async (args) => {
      const simulator = await sixRefreshed();
      const before = everything(simulator);
      expect(simulator.run('onEdit', args)).toBeUndefined();
      expect(everything(simulator)).toEqual(before);
    },
  );
});

describe('a what-if while someone’s refresh is at work', () => {
  /** Refreshes, with an edit before the service call of this number; the add-on hears of it when the lock is free. */
  function refreshWith(simulator: Simulator, at: number, edit: () => void): number {
    let n = 0;
    simulator.beforeCall = () => {
      if (++n === at) edit();
    };
    simulator.run('refreshPipeline', [], { user: 'colleague' });
    simulator.beforeCall = undefined;
    return n;
  }

  it('is marked where it stands afterwards, and nothing is marked that the refresh put back', async () => {
    const simulator = await sixRefreshed();
    const type = () => {
      const { row, place } = cell(pipelineOf(simulator), 'Ana', 'Skill');
      pipelineOf(simulator).enter(row, place, [['2']]);
    };
    simulator.beginStep('counting');
    const calls = refreshWith(simulator, 0, type);
    const seen = new Set<string>();
    for (let at = 1; at <= calls; at += 3) {
      simulator.undo();
      simulator.beginStep('both');
      refreshWith(simulator, at, type);
      simulator.runEdits();
      const { shown } = cell(pipelineOf(simulator), 'Ana', 'Skill');
      const flags = whatIfs(pipelineOf(simulator));
      seen.add(shown);
      expect([at, shown, flags]).toEqual([at, shown, shown === '2.0' ? ['What-if rating: Skill'] : []]);
    }
    expect([...seen].sort()).toEqual(['2.0', '4.0']);
  });

  it('waits for the refresh, and is left alone when that takes too long', async () => {
    const simulator = await sixRefreshed();
    let isTold = false;
    simulator.beforeCall = (call) => {
      if (call !== 'Range.setValues' || isTold) return;
      isTold = true;
      const watch = simulator.beforeCall;
      simulator.beforeCall = undefined;
      tryOut(simulator, 'Ana', '2');
      simulator.beforeCall = watch;
    };
    simulator.run('refreshPipeline', [], { user: 'colleague' });
    simulator.beforeCall = undefined;
    expect(marksOf(simulator, 'Ana')).toEqual(['', '']);
  });
});

describe('a pipeline of more than a thousand', () => {
  it('says that its scores are values, and a refresh puts all back', async () => {
    const people = Array.from({ length: 1001 }, (_, i) => [`Person ${i}`, 'MA', String(1 + (i % 5))]);
    const simulator = await refreshed([['Name', 'Role', 'Skill'], ...people]);
    const before = everything(simulator);
    const { shown: score } = cell(pipelineOf(simulator), 'Person 3', 'Score');
    tryOut(simulator, 'Person 3', '1');
    expect(cell(pipelineOf(simulator), 'Person 3', 'Score').shown).toBe(score);
    expect(marksOf(simulator, 'Person 3')).toEqual([
      'What-if rating: Skill; Score is a value here and does not follow',
      'Tried out on 11/20/2026: the recorded rating of Person 3 for Skill was 4.\n(Refresh puts it back.)',
    ]);
    simulator.run('refreshPipeline');
    expect(everything(simulator).Pipeline).toEqual(before.Pipeline);
  });
});

describe('service calls', () => {
  it('do not grow with the rows and columns of the edit', async () => {
    const people = Array.from({ length: 400 }, (_, i) => [`Person ${i}`, 'MA', '3', '4', '5']);
    const simulator = await refreshed([['Name', 'Role', 'Skill', 'Manner', 'Tact'], ...people]);
    const pipeline = pipelineOf(simulator);
    const counts = [1, 2, 400].map((rows) => {
      pipeline.enter(1, placeOf(pipeline, 'Skill'), Array(rows).fill(['1', '2', '1']));
      simulator.forgetCalls();
      simulator.runEdits();
      expect(whatIfs(pipeline)).toHaveLength(rows);
      return [...simulator.calls.values()].reduce((sum, count) => sum + count, 0);
    });
    expect(counts).toEqual([counts[0], counts[0], counts[0]]);
    expect(counts[0]).toBeLessThanOrEqual(24);
  });
});
