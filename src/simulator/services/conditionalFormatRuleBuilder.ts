import type { ConditionalRule } from '../cells/conditionalRule';
import { refuseLook } from '../cells/look';
import type { Sheet } from '../cells/sheet';
import { ConditionalFormatRuleObject } from './conditionalFormatRule';
import type { Host } from './host';
import { rangePlaceOf } from './protection';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setRanges'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenTextContains'
  | 'whenTextEqualTo';

const METHODS: Signatures<Methods> = {
  build: [''],
  setBackground: ['text?'],
  setBold: ['flag?'],
  setFontColor: ['text?'],
  setRanges: ['list'],
  whenCellEmpty: [''],
  whenCellNotEmpty: [''],
  whenFormulaSatisfied: ['text'],
  whenNumberBetween: ['number number'],
  whenNumberEqualTo: ['number'],
  whenNumberGreaterThan: ['number'],
  whenNumberGreaterThanOrEqualTo: ['number'],
  whenNumberLessThan: ['number'],
  whenNumberLessThanOrEqualTo: ['number'],
  whenTextContains: ['text'],
  whenTextEqualTo: ['text'],
};

/** What `SpreadsheetApp.newConditionalFormatRule()` gives. */
export class ConditionalFormatRuleBuilderObject extends Service<Full> implements Pick<Full, Methods> {
  private rule: Partial<ConditionalRule> = {};
  private sheet: Sheet | undefined;

  constructor(host: Host) {
    super(host, { path: 'SpreadsheetApp.ConditionalFormatRuleBuilder', methods: METHODS, uncounted: /./ });
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { criteria, values = [], ranges = [], ...look } = this.rule;
    if (criteria === undefined) throw new Error('A conditional format rule needs a condition.');
    if (!this.sheet) throw new Error('A conditional format rule needs ranges.');
    return new ConditionalFormatRuleObject(this.host, this.sheet, { criteria, values, ranges, ...look }).self;
  }

  setBackground(background: string | null): Full {
    if (background !== null) refuseLook('background', background);
    return this.with({ background: background ?? undefined });
  }

  setBold(isBold: boolean | null): Full {
    return this.with({ isBold: isBold ?? undefined });
  }

  setFontColor(fontColor: string | null): Full {
    if (fontColor !== null) refuseLook('fontColor', fontColor);
    return this.with({ fontColor: fontColor ?? undefined });
  }

  setRanges(ranges: Range[]): Full {
    const places = ranges.map(rangePlaceOf);
    this.sheet = places[0]?.sheet;
    if (places.some(({ sheet }) => sheet !== this.sheet))
      throw new Error('The ranges of a conditional format rule must be on the same sheet.');
    return this.with({ ranges: places.map(({ rectangle }) => rectangle) });
  }

  whenCellEmpty(): Full {
    return this.when('CELL_EMPTY');
  }

  whenCellNotEmpty(): Full {
    return this.when('CELL_NOT_EMPTY');
  }

  whenFormulaSatisfied(formula: string): Full {
    return this.when('CUSTOM_FORMULA', formula);
  }

  whenNumberBetween(start: number, end: number): Full {
    return this.when('NUMBER_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): Full {
    return this.when('NUMBER_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): Full {
    return this.when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): Full {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): Full {
    return this.when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): Full {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenTextContains(text: string): Full {
    return this.when('TEXT_CONTAINS', text);
  }

  whenTextEqualTo(text: string): Full {
    return this.when('TEXT_EQUAL_TO', text);
  }

  private when(criteria: string, ...values: (string | number)[]): Full {
    return this.with({ criteria, values });
  }

  private with(change: Partial<ConditionalRule>): Full {
    this.rule = { ...this.rule, ...change };
    return this.self;
  }
}
