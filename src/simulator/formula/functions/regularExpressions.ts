import { CellError } from '../../cells/value';
import { define } from '../declare';
import { TEXT_ONLY } from '../parameters';

/** Regular expressions. Sheets has RE2: what JavaScript knows and RE2 does not is refused. */
export const REGULAR_EXPRESSIONS = {
  REGEXMATCH: define([TEXT_ONLY, TEXT_ONLY], (text, pattern) => expression(pattern).test(text)),
  REGEXEXTRACT: define(
    [TEXT_ONLY, TEXT_ONLY],
    (text, pattern) => {
      const found = expression(pattern).exec(text);
      if (found === null) throw new CellError('#N/A', `REGEXEXTRACT finds nothing like '${pattern}' in '${text}'.`);
      return found.length === 1 ? found[0] : [found.slice(1).map((group: string | undefined) => group ?? '')];
    },
    { givesArray: true },
  ),
  REGEXREPLACE: define([TEXT_ONLY, TEXT_ONLY, TEXT_ONLY], (text, pattern, replacement) =>
    text.replace(expression(pattern, 'g'), replacement.replace(/\\(\d)/g, '$$$1').replace(/\$(?!\d)/g, '$$$$')),
  ),
};

function expression(pattern: string, flags = ''): RegExp {
  const [, modes = '', rest = pattern] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [];
  if (/\(\?(<?[=!])|\\[1-9]/.test(rest)) throw invalid(pattern);
  try {
    return new RegExp(rest.replace(/\(\?P</g, '(?<'), `u${flags}${modes}`);
  } catch {
    throw invalid(pattern);
  }
}

function invalid(pattern: string): CellError {
  return new CellError('#REF!', `'${pattern}' is not a valid regular expression.`);
}
