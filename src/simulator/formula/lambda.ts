import { CellError } from '../cells/value';
import type { Evaluate, Variables } from './scope';
import type { Syntax } from './syntax';
import { Lambda } from './values';

type Args = readonly (Syntax | undefined)[];
type Compile = (syntax: Syntax) => Evaluate;

/** `LET(name, value, ..., formula)`: each value may use the names before it. */
export function compileLet(args: Args, compile: Compile): Evaluate {
  const body = args[args.length - 1];
  const names = namesAt(args, (index) => index % 2 === 0);
  if (args.length < 3 || args.length % 2 === 0 || body === undefined) return wrongArguments('LET');
  if (names === undefined) return wrongName('LET');
  const values = args.slice(0, -1).filter((_, index) => index % 2 === 1);
  const evaluates = values.map((value) => (value === undefined ? () => null : compile(value)));
  const evaluateBody = compile(body);
  return (scope) => {
    let variables = scope.variables;
    for (const [index, evaluate] of evaluates.entries()) {
      variables = { name: names[index] ?? '', value: evaluate({ ...scope, variables }), outer: variables };
    }
    return evaluateBody({ ...scope, variables });
  };
}

/** `LAMBDA(name, ..., formula)`: a function that remembers the names around it. */
export function compileLambda(args: Args, compile: Compile): Evaluate {
  const body = args[args.length - 1];
  const names = namesAt(args, () => true);
  if (body === undefined) return wrongArguments('LAMBDA');
  if (names === undefined) return wrongName('LAMBDA');
  const evaluateBody = compile(body);
  return (scope) =>
    new Lambda(names.length, (values) => {
      let variables: Variables | undefined = scope.variables;
      for (const [index, name] of names.entries()) {
        variables = { name, value: values[index] ?? null, outer: variables };
      }
      return evaluateBody({ ...scope, variables });
    });
}

/** The names among the arguments before the last, or `undefined` when one of them is no name. */
function namesAt(args: Args, isName: (index: number) => boolean): readonly string[] | undefined {
  const found = args.slice(0, -1).filter((_, index) => isName(index));
  const names = found.flatMap((argument) => (argument?.kind === 'name' ? [argument.name] : []));
  return names.length === found.length ? names : undefined;
}

function wrongArguments(name: string): Evaluate {
  const error = new CellError('#N/A', `Wrong number of arguments to ${name}.`);
  return () => error;
}

function wrongName(name: string): Evaluate {
  const error = new CellError('#NAME?', `An argument of ${name} is not a valid name.`);
  return () => error;
}
