/** Where a problem stands: a tab and the A1 address of a cell in it; both blank when it concerns no cell. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Something that the user can mend: it says what was needed, what was found and where. Every other error is a bug.
 *
 * @example new Problem('"offr" is not a Stage', { sheet: 'Candidates', cell: 'C7' }).toString() // 'Candidates!C7: "offr" is not a Stage'
 */
export class Problem extends Error implements Place {
  readonly sheet: string;
  readonly cell: string;

  constructor(message: string, place: Place = { sheet: '', cell: '' }) {
    super(message);
    this.name = 'Problem';
    this.sheet = place.sheet;
    this.cell = place.cell;
  }

  override toString(): string {
    const place = this.cell ? `${this.sheet}!${this.cell}` : this.sheet;
    return place ? `${place}: ${this.message}` : this.message;
  }
}
