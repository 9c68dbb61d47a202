import { useState } from 'preact/hooks';
import { CallFailure } from '../shared/CallFailure';
import { call } from '../shared/call';
import { type CountsRow, FIRST_ROWS, type Impact, nameOf, typedOf, withOneMore } from './countsRows';

/** What was compared, and of which counts. */
interface Shown {
  readonly impact: Impact;
  readonly of: string;
}

/** What is typed into a row in place of what stood there. */
export type Change = Partial<Omit<CountsRow, 'key'>>;

/** The counts that are typed, what they show, and what has to be mended. Nothing of it is stored. */
export function useImpact() {
  const [rows, setRows] = useState(FIRST_ROWS);
  const [shown, setShown] = useState<Shown>();
  const [complaints, setComplaints] = useState<ReadonlyMap<number, string>>(new Map());
  const compare = async () => {
    const found = await call(
      'impact',
      rows.map(({ group, applicants, selected }) => ({ group, applicants, selected })),
    );
    setComplaints(new Map(found.complaints.map(({ row, message }) => [rows[row]?.key ?? -1, message])));
    if (found.complaints.length > 0) throw new CallFailure(sentenceOf(found, rows));
    setShown({ impact: found, of: typedOf(rows) });
  };
  return {
    rows,
    complaints,
    impact: shown?.impact,
    isCurrent: shown?.of === typedOf(rows),
    compare,
    add: () => setRows(withOneMore),
    remove: (key: number) => setRows((now) => now.filter((row) => row.key !== key)),
    change: (key: number, typed: Change) => {
      setRows((now) => now.map((row) => (row.key === key ? { ...row, ...typed } : row)));
      setComplaints((now) => new Map([...now].filter(([each]) => each !== key)));
    },
  };
}

function sentenceOf({ complaints }: Impact, rows: readonly CountsRow[]): string {
  return complaints
    .map(({ row, message }) => {
      const found = rows[row];
      return `${found ? nameOf(found, row) : 'A row'}: ${message}`;
    })
    .join('. ');
}
