import { CellError, type Scalar } from '../../cells/value';
import { caught, forEachPosition, spread } from '../broadcast';
import { compareValues, toBoolean, toNumber } from '../coercion';
import type { CellFunction } from '../declare';
import { arrayScope, type Evaluate, type Scope } from '../scope';
import { isMatrix, isScalar, type Value } from '../values';

type Args = readonly (Evaluate | undefined)[];

/** Functions that look at some of their arguments only when they need them. */
export const LOGIC = {
  IF: lazy(2, 3, (args, scope) =>
    branch(args[0], scope, (isTrue) => (isTrue ? args[1] : (args[2] ?? (args.length < 3 ? FALSE : undefined)))),
  ),
  IFS: lazy(2, Number.POSITIVE_INFINITY, ifs),
  SWITCH: lazy(3, Number.POSITIVE_INFINITY, switched),
  IFERROR: lazy(1, 2, (args, scope) => replaceErrors(args, scope, () => true)),
  IFNA: lazy(1, 2, (args, scope) => replaceErrors(args, scope, (error) => error.code === '#N/A')),
  CHOOSE: lazy(2, Number.POSITIVE_INFINITY, choose),
  ARRAYFORMULA: { ...lazy(1, 1, ([value], scope) => inArrays(value, scope)), givesArray: true },
};

const FALSE: Evaluate = () => false;

function lazy(least: number, most: number, call: CellFunction['call']): CellFunction {
  return {
    least,
    most,
    givesArray: false,
    consumes: () => false,
    call: (args, scope) => caught(() => call(args, scope)),
  };
}

function resultOf(evaluate: Evaluate | undefined, scope: Scope): Value {
  return evaluate?.(scope) ?? null;
}

function spreadValue(evaluate: Evaluate | undefined, scope: Scope) {
  return caught(() => spread(resultOf(evaluate, scope), scope));
}

/** One branch for one condition; for an array of conditions both branches, position by position. */
function branch(
  condition: Evaluate | undefined,
  scope: Scope,
  choice: (isTrue: boolean) => Evaluate | undefined,
): Value {
  const conditions = spreadValue(condition, scope);
  if (!isMatrix(conditions)) return resultOf(choice(toBoolean(conditions)), scope);
  const branches = [spreadValue(choice(true), scope), spreadValue(choice(false), scope)];
  return forEachPosition([conditions, ...branches], ([isTrue = null, yes = null, no = null]) =>
    toBoolean(isTrue) ? yes : no,
  );
}

function ifs(args: Args, scope: Scope): Value {
  if (args.length % 2 === 1) return new CellError('#N/A', 'Wrong number of arguments to IFS.');
  const [condition, ...rest] = args;
  if (condition === undefined && rest.length === 0) return new CellError('#N/A', 'No match');
  return branch(condition, scope, (isTrue) => (isTrue ? rest[0] : remaining(rest.slice(1), ifs)));
}

function remaining(rest: Args, follow: (args: Args, scope: Scope) => Value): Evaluate {
  return (scope) => (rest.length === 0 ? new CellError('#N/A', 'No match') : follow(rest, scope));
}

function switched([subject, ...cases]: Args, scope: Scope): Value {
  const subjects = spreadValue(subject, scope);
  return chosenCase(subjects, cases, scope);
}

function chosenCase(subject: ReturnType<typeof spreadValue>, cases: Args, scope: Scope): Value {
  if (cases.length === 0) return new CellError('#N/A', 'No match for SWITCH.');
  if (cases.length === 1) return isMatrix(subject) ? spreadValue(cases[0], scope) : resultOf(cases[0], scope);
  const matches = forEachPosition([subject, spreadValue(cases[0], scope)], ([one = null, other = null]) =>
    isSame(one, other),
  );
  return branch(
    () => matches,
    scope,
    (isTrue) => (isTrue ? cases[1] : () => chosenCase(subject, cases.slice(2), scope)),
  );
}

function isSame(one: Scalar, other: Scalar): boolean {
  return compareValues(one, other) === 0;
}

function replaceErrors([value, instead]: Args, scope: Scope, replaces: (error: CellError) => boolean): Value {
  const result = resultOf(value, scope);
  const values = isScalar(result) ? result : spreadOrKeep(result, scope);
  if (!isMatrix(values)) return values instanceof CellError && replaces(values) ? resultOf(instead, scope) : result;
  const others = spreadValue(instead, scope);
  return forEachPosition([values, others], ([one = null, other = null]) =>
    one instanceof CellError && replaces(one) ? other : one,
  );
}

function spreadOrKeep(value: Value, scope: Scope) {
  return caught(() => spread(value, scope));
}

function choose([index, ...choices]: Args, scope: Scope): Value {
  const indexes = spreadValue(index, scope);
  const chosen =
    (at: Scalar): Evaluate =>
    () =>
      caught(() => pick(at, choices, scope));
  if (!isMatrix(indexes)) return chosen(indexes)(scope);
  return forEachPosition([indexes], ([at = null]) => {
    const value = spreadValue(chosen(at), scope);
    return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  });
}

function pick(at: Scalar, choices: Args, scope: Scope): Value {
  if (at instanceof CellError) return at;
  const index = Math.trunc(toNumber(at));
  if (!(index >= 1 && index <= choices.length)) return new CellError('#NUM!', `CHOOSE has no choice ${index}.`);
  return resultOf(choices[index - 1], scope);
}

function inArrays(value: Evaluate | undefined, scope: Scope): Value {
  return spreadValue(value, arrayScope(scope));
}
