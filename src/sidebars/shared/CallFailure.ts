import { asSentence } from './asSentence';

const SEVERAL_ACCOUNTS =
  'Google did not let this sidebar work. That happens when several Google accounts are signed in to one browser. Use a browser profile or a private window with only the account of this spreadsheet, then open the sidebar again. Formulas and the other menu items keep working.';

/** Why a call did not go well, in a sentence for the user, with the cell where there is one. */
export class CallFailure extends Error {
  readonly sheet: string;
  readonly cell: string;

  constructor(message: string, place: { readonly sheet: string; readonly cell: string } = { sheet: '', cell: '' }) {
    super(asSentence(message));
    this.sheet = place.sheet;
    this.cell = place.cell;
  }

  /**
   * A failure from whatever was thrown.
   *
   * @param error What the platform handed over, or a failure already.
   */
  static of(error: unknown): CallFailure {
    if (error instanceof CallFailure) return error;
    const message = error instanceof Error ? error.message : String(error);
    if (/PERMISSION_DENIED|Authorization is required/i.test(message)) return new CallFailure(SEVERAL_ACCOUNTS);
    return new CallFailure(`That did not work (${message}). Nothing that you chose here is lost; try again`);
  }
}
