import type { ChartOption } from '../cells/chart';

/** What an option accepts, and that in words. */
interface KnownOption {
  readonly path: RegExp;
  readonly accepts: (value: unknown) => boolean;
  readonly needs: string;
}

const isText = (value: unknown) => typeof value === 'string';
const isColour = (value: unknown) => typeof value === 'string' && /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

const KNOWN: readonly KnownOption[] = [
  { path: /^(title|hAxis\.title|vAxis\.title)$/, accepts: isText, needs: 'text' },
  { path: /^(width|height)$/, accepts: (value) => isNumber(value) && Number(value) > 0, needs: 'a number of pixels' },
  {
    path: /^legend\.position$/,
    accepts: (value) => ['top', 'right', 'bottom', 'left', 'none'].some((place) => place === value),
    needs: 'top, right, bottom, left or none',
  },
  { path: /^colors$/, accepts: (value) => Array.isArray(value) && value.every(isColour), needs: 'a list of colours' },
  { path: /^series\.\d+\.labelInLegend$/, accepts: isText, needs: 'text' },
  { path: /^series\.\d+\.color$/, accepts: isColour, needs: 'a colour' },
  { path: /^isStacked$/, accepts: (value) => typeof value === 'boolean', needs: 'true or false' },
  { path: /^[hv]Axis\.viewWindow\.(min|max)$/, accepts: isNumber, needs: 'a number' },
  { path: /^useFirstColumnAsDomain$/, accepts: (value) => value === true, needs: 'true' },
];

/**
 * An option as it is kept: by its whole path, objects taken apart.
 *
 * @returns One entry per value.
 * @throws TypeError for an option that is not modelled, and for a value that it does not have.
 * @example flatOptions('legend', { position: 'top' }) // { 'legend.position': 'top' }
 */
export function flatOptions(path: string, value: unknown): Readonly<Record<string, ChartOption>> {
  if (path === 'legend' && typeof value === 'string') return flatOptions('legend.position', value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.assign({}, ...Object.entries(value).map(([key, entry]) => flatOptions(`${path}.${key}`, entry)));
  const known = KNOWN.find((option) => option.path.test(path));
  if (!known) throw new TypeError(`The chart option "${path}" is not modelled by the simulator`);
  if (!known.accepts(value))
    throw new TypeError(`The chart option "${path}" needs ${known.needs}, not ${String(value)}`);
  return isOption(value) ? { [path]: Array.isArray(value) ? [...value] : value } : {};
}

function isOption(value: unknown): value is ChartOption {
  return Array.isArray(value) || ['string', 'number', 'boolean'].includes(typeof value);
}
