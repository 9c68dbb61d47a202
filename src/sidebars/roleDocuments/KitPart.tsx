import type { Documents } from './documents';
import { shareShown } from './shareShown';

type Part = Documents['kit']['parts'][number];

/** Room for a question, where there is none. */
const TO_WRITE: Part['questions'] = [{ question: '', warning: null }];

/**
 * A competency in the kit: its questions with room for notes, probes, and what each rating looks like.
 *
 * @param props Its number from 1, the competency, and the probes.
 */
export function KitPart({
  number,
  part: { name, share, questions, anchors },
  probes,
}: {
  readonly number: number;
  readonly part: Part;
  readonly probes: readonly string[];
}) {
  return (
    <section class="part">
      <h3>
        {number}. <bdi>{name}</bdi>{' '}
        <small>({share > 0 ? `${shareShown(share)} of the score` : 'not in the score'})</small>
      </h3>
      <ol>
        {(questions.length > 0 ? questions : TO_WRITE).map((each) => (
          <Question key={each.question} {...each} />
        ))}
      </ol>
      <p>
        <b>Probes:</b> {probes.join(' ')}
      </p>
      <Ratings anchors={anchors} />
    </section>
  );
}

function Question({ question, warning }: Part['questions'][number]) {
  return (
    <li>
      <span dir="auto">{question}</span>
      {warning && (
        <p class="failure">
          <b>Caution.</b> {warning}
        </p>
      )}
      <div class="notes">
        <div />
        <div />
        <div />
      </div>
    </li>
  );
}

function Ratings({ anchors }: Pick<Part, 'anchors'>) {
  return (
    <table>
      <caption>Rating: tick one</caption>
      <tbody>
        {anchors.map((anchor, at) => (
          <Rating key={at + 1} label={String(at + 1)} looks={anchor} />
        ))}
        <Rating label="–" looks="Not asked" />
      </tbody>
    </table>
  );
}

function Rating({ label, looks }: { readonly label: string; readonly looks: string }) {
  return (
    <tr>
      <th scope="row">
        <span class="box" aria-hidden="true" /> {label}
      </th>
      <td dir="auto" class={looks === '' ? 'gap' : undefined}>
        {looks}
      </td>
    </tr>
  );
}
