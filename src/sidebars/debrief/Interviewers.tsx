import type { Debriefed } from './choices';

const WORDS = { yes: 'yes', no: 'no', unsure: 'not sure' };

/**
 * What the interviewers recommend, how far they agree, and who rates severely or mildly.
 *
 * @param props The debrief.
 */
export function Interviewers({ recommendations, agreement, severity }: Debriefed) {
  return (
    <>
      <section aria-labelledby="recommendations">
        <h2 id="recommendations">Recommendations</h2>
        <ul>
          {recommendations.map(({ interviewer, round, recommendation }, place) => (
            <li key={place}>
              <bdi>{interviewer}</bdi>, <bdi>{round}</bdi>:{' '}
              <b>{recommendation === null ? 'no recommendation' : WORDS[recommendation]}</b>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="agreement">
        <h2 id="agreement">How far the interviewers agree</h2>
        <p dir="auto">{agreement}</p>
        {severity.length > 0 && (
          <ul>
            {severity.map((sentence) => (
              <li key={sentence} dir="auto">
                {sentence}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
