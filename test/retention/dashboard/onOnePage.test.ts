import { onOnePage } from '../../../src/retention/dashboard/onOnePage';
import type { Part } from '../../../src/retention/dashboard/part';

function partOf(lines: number, least?: number): Part {
  const others = (from: number) => ({ reading: `${lines - from} others` });
  return {
    part: 'A',
    lines: Array.from({ length: lines }, (_, i) => ({ reading: `${i}` })),
    charts: [{ title: 'A', type: 'bar', series: [], lines, unit: 'People' }],
    ...(least !== undefined && { fold: { least, others } }),
  };
}

const counts = (parts: readonly Part[]) => parts.map(({ lines }) => lines.length);

describe('the dashboard on one page', () => {
  it('stays whole where it has 54 rows or fewer', () => {
    const parts = [partOf(50, 3), partOf(4, 3)];
    expect(onOnePage(parts)).toEqual(parts);
  });

  it('shares the room among long lists, and leaves lists that can’t be cut', () => {
    expect(counts(onOnePage([partOf(20), partOf(40, 3), partOf(40, 3)]))).toEqual([20, 17, 17]);
    expect(counts(onOnePage([partOf(40), partOf(40, 4), partOf(5, 3)]))).toEqual([40, 9, 5]);
  });

  it('ends a cut list with a line for at least two others, and says where to see them', () => {
    const [part] = onOnePage([partOf(55, 3)]);
    expect(part?.lines.slice(-2)).toEqual([{ reading: '52' }, { reading: '2 others; Settings can list all' }]);
  });

  it('draws the lines that are left', () => {
    const [part] = onOnePage([partOf(60, 3)]);
    expect(part?.charts?.map(({ lines }) => lines)).toEqual([53]);
  });

  it('keeps the least of each list where nothing fits', () => {
    expect(counts(onOnePage([partOf(54), partOf(9, 4)]))).toEqual([54, 4]);
  });
});
