import { ConditionalFormatRuleBuilderObject } from './conditionalFormatRuleBuilder';
import { DataValidationBuilderObject } from './dataValidationBuilder';
import { ENUMERATIONS } from './enumerations';
import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';
import { UiObject } from './ui';

type Full = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type FullSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Methods =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'setActiveSheet';

const METHODS: Signatures<Methods> = {
  flush: [''],
  getActive: [''],
  getActiveRange: [''],
  getActiveSheet: [''],
  getActiveSpreadsheet: [''],
  getUi: [''],
  newConditionalFormatRule: [''],
  newDataValidation: [''],
  setActiveSheet: ['Sheet', 'Sheet flag'],
};

/** `SpreadsheetApp`. */
export class SpreadsheetAppObject extends Service<Full> implements Pick<Full, Methods> {
  readonly BooleanCriteria = ENUMERATIONS.BooleanCriteria;
  readonly DataValidationCriteria = ENUMERATIONS.DataValidationCriteria;
  readonly ProtectionType = ENUMERATIONS.ProtectionType;
  readonly WrapStrategy = ENUMERATIONS.WrapStrategy;

  constructor(host: Host) {
    super(host, {
      path: 'SpreadsheetApp',
      methods: METHODS,
      constants: ['BooleanCriteria', 'DataValidationCriteria', 'ProtectionType', 'WrapStrategy'],
      uncounted: /^new/,
    });
  }

  flush(): void {
    this.host.execution.hasUnflushedWrites = false;
  }

  getActive(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.host.make.spreadsheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheet, rectangle } = this.host.workbook.selection;
    return this.host.make.range(sheet, rectangle);
  }

  getActiveSheet(): FullSheet {
    return this.host.make.sheet(this.host.workbook.selection.sheet);
  }

  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.host.make.spreadsheet();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.host.execution.hasUi) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return new UiObject(this.host).self;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilderObject(this.host).self;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilderObject(this.host).self;
  }

  setActiveSheet(sheet: FullSheet): FullSheet {
    return sheet.activate();
  }
}
