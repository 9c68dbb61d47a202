import { shownDay } from '../calendar/shownDay';
import { SCALE_MAX } from '../people/rating';
import { type Cell, isMissing, quoted } from '../workbook/cell';
import { type Edit, type EditedRow, type EditMark, type EditRule, isIn, placesIn, type Span } from '../workbook/edit';
import { isOwnNote, ownNote } from '../workbook/ownNote';
import { BETWEEN, competenciesIn, GONE, pipeline, WHAT_IF, weightHeader } from './pipeline';

/**
 * Marks what is typed into Pipeline to try it out, until the next refresh: another rating, or a number in place of a
 * weight’s formula. The cell’s note says what was recorded, Flags names the competency. Marks stand in cells, so sorting
 * takes them along.
 */
export const whatIf: EditRule = { table: pipeline, concerns, marks };

/** A column of Pipeline in which things are tried out. */
interface TriedColumn {
  readonly place: number;
  readonly competency: string;
  readonly isWeight: boolean;
  /** What Flags says. */
  readonly flag: string;
}

/** Where to look in a row, from 0, and what the edit was. */
interface Tried {
  readonly edit: Edit;
  /** All columns in which things are tried out, and those of them that were edited. */
  readonly all: readonly TriedColumn[];
  readonly edited: readonly TriedColumn[];
  readonly at: Readonly<Record<'id' | 'name' | 'score' | 'flags', number>>;
}

/** Cells that come with their Candidate ID were sorted or pasted as whole rows: nobody tries out ratings that way. */
function concerns(headers: readonly string[], span: Span): boolean {
  const id = placesIn(headers)(pipeline.columns.candidateId.header);
  return !isIn(span, id) && triedColumns(headers).some(({ place }) => isIn(span, place));
}

function marks(edit: Edit): readonly EditMark[] {
  const { candidateId, candidate, score, flags } = pipeline.columns;
  const place = placesIn(edit.headers);
  const [id, name] = [place(candidateId.header), place(candidate.header)];
  const all = triedColumns(edit.headers);
  const edited = all.filter((column) => isIn(edit.span, column.place));
  const at = { id, name, score: place(score.header), flags: place(flags.header) };
  return at.flags < 0 ? [] : edit.rows.flatMap((row) => rowMarks(row, { edit, all, edited, at }));
}

function triedColumns(headers: readonly string[]): readonly TriedColumn[] {
  const place = placesIn(headers);
  const all = competenciesIn(headers).flatMap((competency) => [
    { place: place(competency), competency, isWeight: false, flag: WHAT_IF + competency },
    { place: place(weightHeader(competency)), competency, isWeight: true, flag: `Weight typed over: ${competency}` },
  ]);
  return all.filter((column) => column.place >= 0);
}

/** In Flags, where typing moves no score: there are too many candidates for formulas, or someone typed over this one. */
const SCORE_STANDS = 'Score is a value here and does not follow';

/** A row that is no candidate’s, or that of one who is gone from the list, has nothing that a refresh could put back. */
function rowMarks(row: EditedRow, { edit, all, edited, at }: Tried): readonly EditMark[] {
  const said = textIn(row, at.flags);
  if (textIn(row, at.id) === '' || hasFlag(said, GONE)) return [];
  const name = textIn(row, at.name);
  const found = edited.map((column) => ({ ...column, note: triedNote(row, column, { edit, name, said }) }));
  const flagged = found.reduce((text, { flag, note }) => withFlag(text, flag, note !== undefined), said);
  const isTrying = all.some(({ flag }) => hasFlag(flagged, flag));
  const cell = withFlag(flagged, SCORE_STANDS, isTrying && row.formulas[at.score] === '');
  const flags = cell === said ? [] : [{ row: row.row, place: at.flags, cell }];
  return [...flags, ...found.flatMap(({ place, note }) => noteMark(row, place, note ?? ''))];
}

function textIn({ values }: EditedRow, place: number): string {
  return String(values[place] ?? '').trim();
}

/** A note that the user wrote stays; then Flags alone tells. */
function noteMark({ row, notes }: EditedRow, place: number, note: string): readonly EditMark[] {
  const there = notes[place] ?? '';
  const isTheirs = there !== '' && !isOwnNote(there);
  return isTheirs || there === note ? [] : [{ row, place, note }];
}

/** Whose cell it is, and what Flags said before. */
interface Circumstances {
  readonly edit: Edit;
  readonly name: string;
  readonly said: string;
}

/** The note of a cell in which something is tried out; `undefined` where what was recorded stands in it. */
function triedNote(row: EditedRow, column: TriedColumn, { edit, name, said }: Circumstances): string | undefined {
  const { place, isWeight, flag } = column;
  const isFormula = row.formulas[place] !== '';
  const on = shownDay(edit.today);
  if (isWeight)
    return isFormula ? undefined : ownNote(`Typed over on ${on}; it follows Competencies no more.`, 'tried');
  const there = row.notes[place] ?? '';
  const words = `the recorded rating of ${name} for ${column.competency} was `;
  const isFirst = !isOwnNote(there) && !hasFlag(said, flag);
  const recorded = recordedIn(there, words) ?? (isFirst ? edit.before : undefined);
  const value = row.values[place] ?? '';
  if (!isFormula && isSame(value, recorded)) return undefined;
  const was = isRecorded(recorded) ? `: ${words}${shown(recorded)}` : ' in place of the recorded rating';
  return ownNote(`Tried out on ${on}${was}.${complaint(value)}`, 'tried');
}

/** What a note of ours says was recorded. One that was pasted from another candidate’s cell says nothing of this one. */
function recordedIn(note: string, words: string): Cell | undefined {
  const start = note.indexOf(words);
  const [, found] = (start < 0 ? null : /^(.+?)\.\s/.exec(note.slice(start + words.length))) ?? [];
  if (found === undefined || !isOwnNote(note)) return undefined;
  return found === BLANK ? '' : Number.isFinite(Number(found)) ? Number(found) : found;
}

/** Recorded ratings are means, blank, or a word such as `Not asked`. */
function isRecorded(recorded: Cell | undefined): recorded is Cell {
  return typeof recorded === 'number' || (recorded !== undefined && isMissing(recorded));
}

const BLANK = 'blank';

const DECIMALS = 4;

function shown(recorded: Cell): string {
  if (typeof recorded !== 'number') return recorded === '' ? BLANK : String(recorded);
  return String(Number(recorded.toFixed(DECIMALS)));
}

/** As far as the note shows it. */
function isSame(value: Cell, recorded: Cell | undefined): boolean {
  return isRecorded(recorded) && typeof value === typeof recorded && shown(value) === shown(recorded);
}

function complaint(value: Cell): string {
  const isRating = typeof value === 'number' && value >= 1 && value <= SCALE_MAX;
  return isRating || isMissing(value) ? '' : ` ${quoted(value)} is not a rating from 1 to ${SCALE_MAX}.`;
}

function hasFlag(text: string, flag: string): boolean {
  return `${BETWEEN}${text}${BETWEEN}`.includes(`${BETWEEN}${flag}${BETWEEN}`);
}

/** Flags with or without one of them; a competency’s name may itself have a semicolon. */
function withFlag(text: string, flag: string, isWanted: boolean): string {
  if (hasFlag(text, flag) === isWanted) return text;
  if (isWanted) return text === '' ? flag : `${text}${BETWEEN}${flag}`;
  return `${BETWEEN}${text}${BETWEEN}`.replace(`${BETWEEN}${flag}${BETWEEN}`, () => BETWEEN).slice(2, -2);
}
