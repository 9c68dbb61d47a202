import type { View } from '../shared/view';
import type { Documents } from './documents';
import { RoleDocument } from './RoleDocument';
import { shareShown } from './shareShown';

/**
 * The description of a job, to post.
 *
 * @param props What every view gets.
 */
export function JobDescription({ isFocused }: View) {
  return (
    <RoleDocument title="Job description" isFocused={isFocused} lacks={({ description }) => description.toMend}>
      {({ description }) => <Description {...description} />}
    </RoleDocument>
  );
}

function Description({ facts, duties, requirements, judging, ratedOn, fairness }: Documents['description']) {
  return (
    <>
      <p class="screen next">Before you post it, add the name of your practice and how to apply.</p>
      {facts.length > 0 && <Facts facts={facts} />}
      {duties.length > 0 && <Lines title="Duties" lines={duties} />}
      <Lines
        title="Requirements"
        lines={requirements.length > 0 ? requirements : ['No degree, years of experience or certificate is required.']}
      />
      <Lines title="How applications are judged" lines={judging} />
      {ratedOn.length > 0 && (isEqual(ratedOn) ? <EqualShares ratedOn={ratedOn} /> : <Shares ratedOn={ratedOn} />)}
      <h3>Fair chances</h3>
      <p>{fairness}</p>
    </>
  );
}

function Facts({ facts }: Pick<Documents['description'], 'facts'>) {
  return (
    <dl class="facts">
      {facts.map(({ name, text }) => (
        <>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </>
      ))}
    </dl>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

type RatedOn = Pick<Documents['description'], 'ratedOn'>;

function isEqual(ratedOn: RatedOn['ratedOn']): boolean {
  return ratedOn.every(({ share }) => share === ratedOn[0]?.share);
}

function EqualShares({ ratedOn }: RatedOn) {
  return (
    <p>
      <b>What is rated, each for the same share of the score:</b>{' '}
      <bdi>{ratedOn.map(({ name }) => name).join(', ')}</bdi>.
    </p>
  );
}

function Shares({ ratedOn }: RatedOn) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What is rated</th>
          <th scope="col">Share of the score</th>
        </tr>
      </thead>
      <tbody>
        {ratedOn.map(({ name, share }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            <td>{shareShown(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
