import { tokenize } from '@borgar/fx';
import { SyntaxProblem } from './syntax';

type TokenKind = 'number' | 'string' | 'boolean' | 'error' | 'function' | 'reference' | 'name' | 'sign';

/** A word or sign of a formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const KINDS: Readonly<Record<string, TokenKind>> = {
  number: 'number',
  string: 'string',
  bool: 'boolean',
  error: 'error',
  func: 'function',
  range: 'reference',
  range_beam: 'reference',
  range_ternary: 'reference',
  range_named: 'name',
  context: 'name',
  operator: 'sign',
};

/** fx follows Excel's grid, which ends at XFD; Sheets knows columns up to ZZZ. */
const BEYOND_EXCEL = /^(.*!)?\$?[A-Z]{1,3}\$?\d+$/i;

/**
 * The words and signs of a formula, without blanks.
 *
 * @throws SyntaxProblem for text without an end or a character that no formula has.
 */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { type, value, unterminated } of tokenize(formula, { allowTernary: true, withLocation: false })) {
    if (type === 'whitespace' || type === 'newline' || type === 'fx_prefix') continue;
    const kind = KINDS[type];
    if (kind === undefined || unterminated === true) throw new SyntaxProblem('Formula parse error.');
    tokens.push({ kind: kind === 'name' && BEYOND_EXCEL.test(value) ? 'reference' : kind, text: value });
  }
  return tokens;
}
