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
