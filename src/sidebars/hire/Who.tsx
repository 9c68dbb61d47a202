import { Candidates } from '../shared/Candidates';
import { Block } from './Block';
import { type From, forSomeoneElse, fromOf } from './choices';
import type { Form } from './form';

const ANSWERS: readonly (readonly [from: From, label: string])[] = [
  ['list', 'A candidate on the list'],
  ['typed', 'Someone who is not on the list'],
  ['block', 'A block from the hiring workbook'],
];

/** The form, and what its buttons do. */
interface Props extends Form {
  readonly takeSelected: () => Promise<void>;
  readonly readBlock: () => Promise<void>;
  /** Takes back what was said before. */
  readonly forget: () => void;
}

/**
 * Who starts: a candidate, someone else, or whoever a block names.
 *
 * @param props The form, and what its buttons do.
 */
export function Who({ takeSelected, readBlock, forget, ...form }: Props) {
  const { plan, choices, setChoices, work } = form;
  const from = fromOf(choices, plan);
  const become = (who: Parameters<typeof forSomeoneElse>[1]) => {
    forget();
    setChoices((now) => forSomeoneElse(now, who));
  };
  const choose = (candidateId: string) => candidateId !== choices.candidateId && become({ candidateId });
  const setFind = (find: string) => setChoices((now) => ({ ...now, find }));
  const list = { find: choices.find, setFind, chosen: choices.candidateId, choose };
  return (
    <>
      <fieldset>
        <legend>Who starts?</legend>
        {ANSWERS.filter(([answer]) => answer !== 'list' || plan.sheet !== null).map(([answer, label]) => (
          <label key={answer} class="choice">
            <input type="radio" name="from" checked={from === answer} onChange={() => become({ from: answer })} />
            {label}
          </label>
        ))}
      </fieldset>
      {from === 'list' && <Candidates {...{ plan, work, takeSelected }} {...list} />}
      {from === 'block' && (
        <Block
          work={work}
          pasted={choices.pasted}
          paste={(pasted) => become({ pasted, block: null })}
          read={readBlock}
        />
      )}
    </>
  );
}
