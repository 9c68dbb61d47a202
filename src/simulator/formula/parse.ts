import { CellError, ERROR_CODES, type ErrorCode } from '../cells/value';
import { type WrittenAddress, writtenAddress } from './addresses';
import { binaryOperator } from './binaryOperator';
import { type Syntax, SyntaxProblem } from './syntax';
import { type Token, tokensOf } from './tokens';

/**
 * The tree of a formula.
 *
 * @param formula With its leading `=`, in the en-US form.
 * @param row The row in which it stands: relative references are counted from there.
 * @throws SyntaxProblem when Sheets would answer "Formula parse error."
 */
export function parseFormula(formula: string, row: number): Syntax {
  return new Parser(tokensOf(formula), row).whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly row: number;
  private at = 0;

  constructor(tokens: readonly Token[], row: number) {
    this.tokens = tokens;
    this.row = row;
  }

  whole(): Syntax {
    const tree = this.expression(0);
    if (this.at < this.tokens.length) throw new SyntaxProblem('Formula parse error.');
    return tree;
  }

  private expression(least: number): Syntax {
    let left = this.prefixed();
    for (;;) {
      const found = binaryOperator(this.tokens[this.at]);
      if (found === undefined || found.binding <= least) return left;
      this.at += 1;
      left = { kind: 'binary', operator: found.operator, left, right: this.expression(found.binding) };
    }
  }

  private prefixed(): Syntax {
    if (this.take('-')) return { kind: 'unary', operator: '-', operand: this.prefixed() };
    if (this.take('+')) return { kind: 'unary', operator: '+', operand: this.prefixed() };
    let operand = this.spanned();
    while (this.take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private spanned(): Syntax {
    let from = this.invoked();
    while (this.take(':')) from = { kind: 'span', from, to: this.invoked() };
    return from;
  }

  private invoked(): Syntax {
    let callee = this.primary();
    while (this.take('(')) callee = { kind: 'invoke', callee, args: this.args() };
    return callee;
  }

  private primary(): Syntax {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'string':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'boolean':
        return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'constant', value: new CellError(errorCode(token.text)) };
      case 'reference':
        return { kind: 'reference', address: this.address(token.text) };
      case 'name':
        return this.named(token.text);
      case 'function':
        return this.call(token.text.toUpperCase());
      default:
        return this.enclosed(token.text);
    }
  }

  private address(text: string): WrittenAddress {
    const address = writtenAddress(text, this.row);
    if (address === undefined) throw new SyntaxProblem('Formula parse error.');
    return address;
  }

  /** A name, `SUM (1)` with a blank before the bracket, or the rest of a deleted cell: `Sheet1!#REF!`. */
  private named(name: string): Syntax {
    if (this.tokens[this.at]?.text === '(' && /^[A-Z][A-Z0-9_.]*$/i.test(name)) return this.call(name.toUpperCase());
    if (!this.take('!')) return { kind: 'name', name: name.toUpperCase() };
    if (this.next().kind !== 'error') throw new SyntaxProblem('Formula parse error.');
    return { kind: 'constant', value: new CellError('#REF!', 'Reference does not exist') };
  }

  private call(name: string): Syntax {
    this.expect('(');
    return { kind: 'call', name, args: this.args() };
  }

  private enclosed(sign: string): Syntax {
    if (sign === '{') return { kind: 'array', rows: this.rows() };
    if (sign !== '(') throw new SyntaxProblem('Formula parse error.');
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private args(): readonly (Syntax | undefined)[] {
    if (this.take(')')) return [];
    const args: (Syntax | undefined)[] = [];
    for (;;) {
      const following = this.tokens[this.at]?.text;
      const isMissing = this.tokens[this.at]?.kind === 'sign' && (following === ',' || following === ')');
      args.push(isMissing ? undefined : this.expression(0));
      if (this.take(')')) return args;
      this.expect(',');
    }
  }

  private rows(): readonly (readonly Syntax[])[] {
    const rows: Syntax[][] = [[]];
    if (this.take('}')) return rows;
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      if (this.take('}')) return rows;
      if (this.take(';')) rows.push([]);
      else this.expect(',');
    }
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw new SyntaxProblem('Formula parse error.');
    this.at += 1;
    return token;
  }

  private take(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new SyntaxProblem('Formula parse error.');
  }
}

function errorCode(text: string): ErrorCode {
  return ERROR_CODES.find((code) => code === text.toUpperCase()) ?? '#ERROR!';
}
