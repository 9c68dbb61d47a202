import type { ArgumentOf, ValueOf } from '../../google/endpoints';

export type Plan = ValueOf<'connectionPlan'>;
export type PlannedField = Plan['fields'][number];
export type PlannedColumn = Plan['columns'][number];
export type Scale = NonNullable<PlannedColumn['scale']>;

type Asked = ArgumentOf<'connectionPlan'>;

/** What was chosen in the view so far, beside what was proposed. */
export interface Choices extends Readonly<Asked['choices']> {
  /** The tab that was chosen; `null`: the one that is found. */
  readonly sheet: string | null;
}

/** Before anything was chosen. */
export const NO_CHOICES: Choices = { sheet: null, fields: [], ratings: [] };

/**
 * The argument of the calls.
 *
 * @param choices What was chosen.
 * @param plan The plan on which it was chosen.
 */
export function askedOf({ sheet, fields, ratings }: Choices, plan?: Plan): Asked {
  return { sheet, choices: { fields, ratings }, seen: plan ? plan.columns.map(({ header }) => header) : null };
}

/**
 * The column of a field: what was chosen, else what was proposed.
 *
 * @param field The field.
 * @param choices What was chosen.
 * @returns From 0; `null`: none.
 */
export function placeOf({ key, place }: PlannedField, { fields }: Choices): number | null {
  const chosen = fields.find((each) => each.key === key);
  return chosen ? chosen.place : place;
}

/**
 * The scale of a column: what was chosen, else what was proposed.
 *
 * @param column The column.
 * @param choices What was chosen.
 * @returns `null`: no rating.
 */
export function scaleOf({ place, scale }: PlannedColumn, { ratings }: Choices): Scale | null {
  const chosen = ratings.find((each) => each.place === place);
  return chosen ? chosen.scale : scale;
}

/**
 * The choices with another column for a field. A column serves one field: another one that was settled on it loses it;
 * what was only proposed is proposed anew.
 *
 * @param plan The plan as it is shown.
 * @param choices What was chosen so far.
 * @param chosen The field, and its column or `null`.
 */
export function withField(
  { state, fields, columns }: Plan,
  choices: Choices,
  chosen: { readonly key: string; readonly place: number | null },
): Choices {
  const isConnected = state === 'connected';
  const isSettled = (key: string) => isConnected || choices.fields.some((each) => each.key === key);
  const sharing = fields.filter((field) => chosen.place !== null && placeOf(field, choices) === chosen.place);
  const released = sharing.map(({ key }) => key).filter((key) => key !== chosen.key && isSettled(key));
  const kept = choices.fields.filter(({ key }) => key !== chosen.key && !released.includes(key));
  const wasRating = columns.some(({ place, use }) => place === chosen.place && use === 'rating');
  const ratings = choices.ratings.filter(({ place }) => place !== chosen.place);
  const noRating = wasRating && isConnected && chosen.place !== null ? [{ place: chosen.place, scale: null }] : [];
  return {
    ...choices,
    fields: [...kept, ...released.map((key) => ({ key, place: null })), chosen],
    ratings: [...ratings, ...noRating],
  };
}

/**
 * The choices with another scale for a column.
 *
 * @param choices What was chosen so far.
 * @param chosen The column, and its scale or `null`.
 */
export function withRating(
  choices: Choices,
  chosen: { readonly place: number; readonly scale: Scale | null },
): Choices {
  return { ...choices, ratings: [...choices.ratings.filter(({ place }) => place !== chosen.place), chosen] };
}

/**
 * The choices that are left when those of a moment are carried out: what was chosen meanwhile stays.
 *
 * @param choices What is chosen now.
 * @param done What was carried out.
 */
export function without(choices: Choices, done: Choices): Choices {
  return {
    sheet: choices.sheet === done.sheet ? null : choices.sheet,
    fields: choices.fields.filter((each) => !done.fields.includes(each)),
    ratings: choices.ratings.filter((each) => !done.ratings.includes(each)),
  };
}
