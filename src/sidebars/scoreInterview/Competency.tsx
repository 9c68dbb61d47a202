import { Evidence } from './Evidence';
import type { Form } from './form';
import { asksForEvidence } from './lineOfEvidence';
import { type Interview, type Rating, ratingOf, withRating } from './typed';

type Asked = Interview['competencies'][number];
type Value = NonNullable<Rating['rating']>;

/**
 * One competency: its questions, the rating with what each number looks like, and a line of evidence.
 *
 * @param props The form, the competency, and its place, which makes IDs.
 */
export function Competency({
  competency,
  place,
  ...form
}: Form & { readonly competency: Asked; readonly place: number }) {
  const { name, anchors, questions } = competency;
  const rating = ratingOf(form.typed.card, name);
  const choose = (value: Value) => form.rate((card) => withRating(card, { ...ratingOf(card, name), rating: value }));
  const id = `competency-${place}`;
  return (
    <fieldset class="competency">
      <legend dir="auto">{name}</legend>
      {questions.length > 0 && <Questions questions={questions} />}
      <div class={anchors.every((anchor) => anchor === '') ? 'row' : undefined}>
        {anchors.map((anchor, at) => (
          <Choice key={at} id={id} value={at + 1} words={anchor} rating={rating.rating} choose={choose} />
        ))}
        <Choice id={id} value="Not asked" words="" rating={rating.rating} choose={choose} />
      </div>
      <Evidence
        id={`${id}-evidence`}
        isAskedFor={asksForEvidence(rating)}
        competency={name}
        evidence={rating.evidence}
        type={(evidence) => form.rate((card) => withRating(card, { ...ratingOf(card, name), evidence }))}
      />
    </fieldset>
  );
}

function Questions({ questions }: Pick<Asked, 'questions'>) {
  return (
    <details class="questions" open>
      <summary>{questions.length === 1 ? 'Question' : `Questions (${questions.length})`}</summary>
      <ol>
        {questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Choice({
  id,
  value,
  words,
  rating,
  choose,
}: {
  /** Of the competency. */
  readonly id: string;
  readonly value: Value;
  /** What that rating looks like; may be blank. */
  readonly words: string;
  readonly rating: Rating['rating'];
  readonly choose: (value: Value) => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={id} checked={rating === value} onChange={() => choose(value)} />
      <b>{value}</b>
      {words !== '' && <span dir="auto">{words}</span>}
    </label>
  );
}
