import { DEGREES, type Degree, readDegree } from '../../people/readDegree';
import { isOptional } from './isOptional';

/**
 * The lowest degree that is enough for what a role asks: `Associate or bachelor` asks for an associate degree. What is
 * only preferred is not asked.
 *
 * @param text The cell in Roles.
 * @returns The degree, `none` where nothing is asked, or `undefined` where none can be read.
 * @example neededDegree('Associate or bachelor’s degree') // 'associate'
 * @example neededDegree('High school, bachelor preferred') // 'high school'
 * @example neededDegree('Well educated') // undefined
 */
export function neededDegree(text: string): Degree | undefined {
  const asked = text.split(/[,;\n/]|\bor\b/i).filter((part) => !isOptional(part));
  const found = asked.flatMap((part) => readDegree(part) ?? []);
  return asked.length === 0 ? 'none' : DEGREES.find((degree) => found.includes(degree));
}
