/** How a cell looks, as far as it was set: what is missing is the default. */
export interface Look {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontWeight?: GoogleAppsScript.Spreadsheet.FontWeight;
  readonly fontStyle?: GoogleAppsScript.Spreadsheet.FontStyle;
  readonly fontSize?: number;
  readonly wrapStrategy?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

/** How a cell looks on which nothing was set. */
export const PLAIN_LOOK: Required<Look> = {
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontSize: 10,
  wrapStrategy: 'OVERFLOW',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
};

const isColour = (value: unknown) => typeof value === 'string' && /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value);
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.some((word) => word === value);

const ACCEPTED: Readonly<Record<keyof Look, (value: unknown) => boolean>> = {
  background: isColour,
  fontColor: isColour,
  fontWeight: oneOf('bold', 'normal'),
  fontStyle: oneOf('italic', 'normal'),
  fontSize: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 400,
  wrapStrategy: oneOf('WRAP', 'OVERFLOW', 'CLIP'),
  horizontalAlignment: oneOf('left', 'center', 'right', 'normal', 'general'),
  verticalAlignment: oneOf('top', 'middle', 'bottom'),
};

/**
 * Refuses a value that a property of a look does not have.
 *
 * @throws Error that names both.
 */
export function refuseLook(property: keyof Look, value: unknown): void {
  if (!ACCEPTED[property](value)) throw new Error(`Invalid argument: "${String(value)}" is no ${property}.`);
}
