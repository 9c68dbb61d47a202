import { LEFT_OUT, matching } from './matching';

const all = await matching();
for (const { id, columns, right, asked, silent } of all) {
  const out = LEFT_OUT.includes(id);
  console.log(out ? `${id} (left out)` : id, columns, right, asked, silent.length, out ? '' : silent.join('; '));
}
const sum = (l: readonly { columns: number; right: number }[]) => [
  l.reduce((s, x) => s + x.right, 0),
  l.reduce((s, x) => s + x.columns, 0),
];
console.log(
  'seen',
  sum(all.filter((x) => !LEFT_OUT.includes(x.id))),
  'left',
  sum(all.filter((x) => LEFT_OUT.includes(x.id))),
);
