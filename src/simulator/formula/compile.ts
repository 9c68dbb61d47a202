import { CellError, type Scalar } from '../cells/value';
import { addressIn, type WrittenAddress } from './addresses';
import { caught, forEachPosition, spread, toMatrix } from './broadcast';
import { canSpill } from './canSpill';
import { formatOf } from './formatOf';
import { compileLambda, compileLet } from './lambda';
import { BINARY, UNARY } from './operators';
import { parseFormula } from './parse';
import { readsOf } from './readsOf';
import { findFunction, isUnsupported } from './registry';
import { referenceTo, spanOf } from './resolve';
import type { Evaluate, Given, Scope, Variables } from './scope';
import { type Syntax, SyntaxProblem } from './syntax';
import { unsupportedFunction } from './unsupportedFunction';
import { isScalar, Lambda, type Value } from './values';

/** A formula, ready to be worked out in any cell that holds it or a copy of it. */
export interface Compiled {
  readonly syntax: Syntax;
  readonly evaluate: Evaluate;
  /** Whether the result can be more than one cell. */
  readonly canSpill: boolean;
  /** What it may look at; `undefined` when its form does not tell, or when it has to be worked out in each epoch. */
  readonly reads: readonly WrittenAddress[] | undefined;
}

/**
 * Reads a formula of a row once for all its copies. One that can't be understood gives `#ERROR!`; one with a function that
 * the simulator lacks is in error as a whole, whatever `IFERROR` there is around it.
 */
export function compileFormula(formula: string, row: number): Compiled {
  try {
    const syntax = parseFormula(formula, row);
    const unsupported = unsupportedFunction(syntax);
    if (unsupported !== undefined) return always(unsupportedError(unsupported));
    const isArray = canSpill(syntax);
    return { syntax, evaluate: compile(syntax), canSpill: isArray, reads: isArray ? undefined : readsOf(syntax) };
  } catch (problem) {
    if (!(problem instanceof SyntaxProblem)) throw problem;
    return always(new CellError('#ERROR!', problem.message));
  }
}

function unsupportedError(name: string): CellError {
  return new CellError('#NAME?', `The simulator does not support ${name}.`);
}

function always(value: CellError): Compiled {
  return { syntax: { kind: 'constant', value }, evaluate: () => value, canSpill: false, reads: [] };
}

/** A part of a formula as a function of the place where it stands. */
function compile(syntax: Syntax): Evaluate {
  switch (syntax.kind) {
    case 'constant':
      return () => syntax.value;
    case 'reference':
      return compileReference(syntax.address);
    case 'name':
      return (scope) => variable(syntax.name, scope.variables);
    case 'unary':
      return compileUnary(syntax.operator, compile(syntax.operand));
    case 'binary':
      return compileBinary(syntax.operator, compile(syntax.left), compile(syntax.right));
    case 'span':
      return compileSpan(compile(syntax.from), compile(syntax.to));
    case 'array':
      return compileArray(syntax.rows.map((row) => row.map(compile)));
    case 'call':
      return compileCall(syntax.name, syntax.args);
    case 'invoke':
      return compileInvoke(compile(syntax.callee), syntax.args.map(compileArgument));
  }
}

function compileArgument(argument: Syntax | undefined): Evaluate | undefined {
  return argument && compile(argument);
}

function compileReference(address: WrittenAddress): Evaluate {
  return (scope) => referenceTo(addressIn(address, scope.row), scope);
}

function variable(name: string, variables: Variables | undefined): Value {
  for (let at = variables; at !== undefined; at = at.outer) if (at.name === name) return at.value;
  return new CellError('#NAME?', `Unknown range name: '${name}'.`);
}

function compileUnary(operator: keyof typeof UNARY, operand: Evaluate): Evaluate {
  const apply = UNARY[operator];
  return (scope) => caught(() => forEachPosition([spread(operand(scope), scope)], ([value = null]) => apply(value)));
}

function compileBinary(operator: keyof typeof BINARY, left: Evaluate, right: Evaluate): Evaluate {
  const apply = BINARY[operator];
  return (scope) =>
    caught(() => {
      const [first, second] = [spread(left(scope), scope), spread(right(scope), scope)];
      if (isScalar(first) && isScalar(second)) return apply(first, second);
      return forEachPosition([first, second], ([one = null, other = null]) => apply(one, other));
    });
}

function compileSpan(from: Evaluate, to: Evaluate): Evaluate {
  return (scope) => spanOf(from(scope), to(scope));
}

function compileArray(rows: readonly (readonly Evaluate[])[]): Evaluate {
  if (rows[0]?.length === 0) return () => new CellError('#REF!', 'The array literal is empty.');
  return (scope) =>
    caught(() => rows.flatMap((row) => besideEachOther(row.map((part) => toMatrix(part(scope), scope)))));
}

function compileCall(name: string, args: readonly (Syntax | undefined)[]): Evaluate {
  if (name === 'LET') return compileLet(args, compile);
  if (name === 'LAMBDA') return compileLambda(args, compile);
  const evaluates = args.map(compileArgument);
  const known = findFunction(name);
  if (known === undefined) return (scope) => callUnknown(name, evaluates, args, scope);
  if (args.length < known.least || args.length > known.most) {
    const message = `Wrong number of arguments to ${name}. Got ${args.length}.`;
    return () => new CellError('#N/A', message);
  }
  return (scope) => known.call(evaluates, scope);
}

/** A variable that holds a LAMBDA, a custom function of the add-on, or nothing that we know. */
function callUnknown(
  name: string,
  args: readonly (Evaluate | undefined)[],
  syntaxes: readonly (Syntax | undefined)[],
  scope: Scope,
): Value {
  const named = variable(name, scope.variables);
  if (named instanceof Lambda) return invoke(named, args, scope);
  const given = args.map(
    (argument, index): Given | undefined =>
      argument && {
        value: argument(scope),
        formatAt: (down, right) => formatOf(syntaxes[index], scope, [down, right]),
      },
  );
  const custom = scope.workbook.custom(name, given);
  if (custom !== undefined) return custom;
  return isUnsupported(name) ? unsupportedError(name) : new CellError('#NAME?', `Unknown function: '${name}'.`);
}

function compileInvoke(callee: Evaluate, args: readonly (Evaluate | undefined)[]): Evaluate {
  return (scope) => invoke(callee(scope), args, scope);
}

function invoke(callee: Value, args: readonly (Evaluate | undefined)[], scope: Scope): Value {
  if (callee instanceof CellError) return callee;
  if (!(callee instanceof Lambda)) return new CellError('#ERROR!', 'Formula parse error.');
  if (args.length !== callee.parameterCount) return new CellError('#N/A', 'Wrong number of arguments to LAMBDA.');
  return callee.apply(args.map((argument) => argument?.(scope) ?? null));
}

function besideEachOther(parts: readonly (readonly (readonly Scalar[])[])[]): readonly (readonly Scalar[])[] {
  const height = parts[0]?.length ?? 0;
  if (parts.some((part) => part.length !== height)) {
    throw new CellError('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return Array.from({ length: height }, (_, row) => parts.flatMap((part) => part[row] ?? []));
}
