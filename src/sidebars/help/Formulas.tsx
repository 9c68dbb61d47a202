import { useState } from 'preact/hooks';
import type { DeclaredFormula } from './declared';
import { Example } from './Example';

/**
 * The formulas, with a box that finds some of them by any of their words.
 *
 * @param props The formulas.
 */
export function Formulas({ formulas }: { readonly formulas: readonly DeclaredFormula[] }) {
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const found = formulas.filter((formula) => hasWords(formula, wanted));
  const find = (words: string) => {
    setWanted(words);
    setSaid('');
  };
  const count = found.length === 1 ? '1 formula' : `${found.length} formulas`;
  return (
    <>
      <h2>Formulas for your own sheets</h2>
      <p>Where your spreadsheet writes decimals with a comma, part the arguments with “;” instead of “,”.</p>
      <label>
        Find a formula
        <input type="search" value={wanted} onInput={(event) => find(event.currentTarget.value)} />
      </label>
      <p role="status">{said || (wanted.trim() === '' ? '' : `${count} found.`)}</p>
      {found.map((formula) => (
        <Entry key={formula.name} formula={formula} say={setSaid} />
      ))}
    </>
  );
}

function hasWords({ name, about, parameters, returns }: DeclaredFormula, wanted: string): boolean {
  const text = [name, about, returns, ...parameters.flat()].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Entry({ formula, say }: { readonly formula: DeclaredFormula; readonly say: (text: string) => void }) {
  return (
    <details>
      <summary>{formula.name}</summary>
      <p>{formula.about}</p>
      <dl>
        {formula.parameters.map(([name, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{formula.returns}</p>
      <ul class="plain">
        {formula.examples.map((example) => (
          <Example key={example} formula={example} say={say} />
        ))}
      </ul>
    </details>
  );
}
