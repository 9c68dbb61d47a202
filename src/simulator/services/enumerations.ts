/** A member of one of Google's enumerations, such as `SpreadsheetApp.ProtectionType.SHEET`. */
export class EnumMember {
  readonly enumeration: string;
  private readonly memberName: string;

  constructor(enumeration: string, memberName: string) {
    this.enumeration = enumeration;
    this.memberName = memberName;
  }

  name(): string {
    return this.memberName;
  }

  toString(): string {
    return this.memberName;
  }

  toJSON(): string {
    return this.memberName;
  }
}

function enumeration(name: string, members: readonly string[]): Readonly<Record<string, EnumMember>> {
  return Object.freeze(Object.fromEntries(members.map((member) => [member, new EnumMember(name, member)])));
}

/** Google's enumerations, as far as they are modelled. */
export const ENUMERATIONS = {
  AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
  AuthorizationStatus: enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
  BooleanCriteria: enumeration('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'CUSTOM_FORMULA',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'TEXT_CONTAINS',
    'TEXT_EQUAL_TO',
  ]),
  Button: enumeration('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']),
  ButtonSet: enumeration('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']),
  ChartHiddenDimensionStrategy: enumeration('ChartHiddenDimensionStrategy', [
    'IGNORE_BOTH',
    'IGNORE_ROWS',
    'IGNORE_COLUMNS',
    'SHOW_BOTH',
  ]),
  ChartMergeStrategy: enumeration('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']),
  ChartType: enumeration('ChartType', ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'SCATTER']),
  DataValidationCriteria: enumeration('DataValidationCriteria', [
    'CHECKBOX',
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
  ]),
  EventType: enumeration('EventType', ['CLOCK']),
  Position: enumeration('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']),
  ProtectionType: enumeration('ProtectionType', ['RANGE', 'SHEET']),
  TriggerSource: enumeration('TriggerSource', ['CLOCK']),
  Weekday: enumeration('Weekday', ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']),
  WrapStrategy: enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
} as const;

/**
 * The member of that name, typed as Google's declarations have it (they call it a number; it is an object).
 *
 * @throws Error when there is none.
 */
export function enumMember<Member>(name: keyof typeof ENUMERATIONS, member: string): Member {
  const found: unknown = ENUMERATIONS[name][member];
  if (found === undefined) throw new Error(`${name}.${member} is not modelled`);
  return found as Member;
}
