import type { AuthMode } from '../contract';

const HARMLESS = /^(Utilities|Logger|HtmlService|HtmlOutput|ScriptApp|AuthorizationInfo|Session|Menu)\./;
const MENU_ONLY = /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Ui\.createMenu)$/;
const STORES = /^(PropertiesService|Properties|LockService|Lock)\./;
const TRIGGERS = /^(ScriptApp\.(newTrigger|getProjectTriggers|deleteTrigger)|(Clock)?TriggerBuilder\.\w+)$/;
const DIALOGS = /^Ui\.(alert|prompt|show\w+)$/;
/** Of what needs no authorization, that which custom functions may use too. */
const IN_CELLS = /^(Utilities|Logger|HtmlService|HtmlOutput)\./;
const READING =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|Protection|Filter|DataValidation|ConditionalFormatRule|BooleanCondition)\.(get(?!Ui$)|is|can|offset$)/;

/** What an execution may call in each mode, by `Class.method`. */
const ALLOWED: Readonly<Record<AuthMode, (call: string) => boolean>> = {
  NONE: (call) => (HARMLESS.test(call) && !TRIGGERS.test(call)) || MENU_ONLY.test(call),
  LIMITED: (call) => !DIALOGS.test(call) && !TRIGGERS.test(call),
  CUSTOM_FUNCTION: (call) => IN_CELLS.test(call) || STORES.test(call) || READING.test(call),
  FULL: () => true,
};

/**
 * Refuses a call that the authorization mode does not permit.
 *
 * @param call `Class.method`.
 * @throws Error in the platform's words.
 */
export function authorize(call: string, mode: AuthMode): void {
  if (!ALLOWED[mode](call)) throw new Error(`You do not have permission to call ${call} (authorization mode ${mode}).`);
}
