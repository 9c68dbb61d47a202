import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getRanges'
  | 'setBackground'
  | 'setFontColor'
  | 'setFontWeight'
  | 'setNote'
  | 'setNumberFormat'
  | 'setValue'
  | 'setWrap';

const METHODS: Signatures<Methods> = {
  clearContent: [''],
  clearDataValidations: [''],
  clearFormat: [''],
  clearNote: [''],
  getRanges: [''],
  setBackground: ['text?'],
  setFontColor: ['text?'],
  setFontWeight: ['text?'],
  setNote: ['text?'],
  setNumberFormat: ['text'],
  setValue: ['value'],
  setWrap: ['flag'],
};

/** Several ranges of a tab that are treated alike with one call. */
export class RangeListObject extends Service<Full> implements Pick<Full, Methods> {
  private readonly ranges: readonly (Pick<Range, Exclude<Methods, 'getRanges'>> & { readonly self: Range })[];

  constructor(host: Host, ranges: RangeListObject['ranges']) {
    super(host, { path: 'SpreadsheetApp.RangeList', methods: METHODS });
    this.ranges = ranges;
  }

  getRanges(): Range[] {
    return this.ranges.map(({ self }) => self);
  }

  clearContent(): Full {
    return this.each((range) => range.clearContent());
  }

  clearDataValidations(): Full {
    return this.each((range) => range.clearDataValidations());
  }

  clearFormat(): Full {
    return this.each((range) => range.clearFormat());
  }

  clearNote(): Full {
    return this.each((range) => range.clearNote());
  }

  setBackground(color: string | null): Full {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): Full {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Full {
    return this.each((range) => range.setFontWeight(weight));
  }

  setNote(note: string | null): Full {
    return this.each((range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): Full {
    return this.each((range) => range.setNumberFormat(numberFormat));
  }

  setValue(value: unknown): Full {
    return this.each((range) => range.setValue(value));
  }

  setWrap(isWrapped: boolean): Full {
    return this.each((range) => range.setWrap(isWrapped));
  }

  private each(act: (range: RangeListObject['ranges'][number]) => void): Full {
    for (const range of this.ranges) act(range);
    return this.self;
  }
}
