import { type CellStyle, resolveThemeColor, type Workbook } from 'hucre/xlsx';

type Colour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Files count a theme's light and dark colours the other way round than the theme lists them. */
const PLACES_IN_THEME = [1, 0, 3, 2];

/**
 * A colour of an XLSX file.
 *
 * @param colour As the file has it.
 * @param book Its workbook, for the colours of its theme.
 * @returns As `#rrggbb`; `undefined` for none.
 * @example xlsxColour({ rgb: 'FCE8E6' }, {}) // '#fce8e6'
 */
export function xlsxColour(
  colour: Colour | undefined,
  { themeColors }: Pick<Workbook, 'themeColors'>,
): string | undefined {
  if (colour?.rgb) return /^[0-9a-f]{6}$/i.test(colour.rgb) ? `#${colour.rgb.toLowerCase()}` : undefined;
  if (colour?.theme === undefined || !themeColors) return undefined;
  const place = PLACES_IN_THEME[colour.theme] ?? colour.theme;
  return `#${resolveThemeColor(themeColors, place, colour.tint).toLowerCase()}`;
}
