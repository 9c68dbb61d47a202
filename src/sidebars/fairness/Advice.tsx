/** How the answers are collected, what small numbers can’t say, and the rule behind it. */
export function Advice() {
  return (
    <div>
      <Collecting />
      <section aria-labelledby="small">
        <h2 id="small">What small numbers can’t say</h2>
        <p>
          With few hires the honest answer is nearly always “too few to say”: one person more or less turns the picture
          around. A low ratio is no proof of unfairness, and a high one no proof of fairness. Before you share a result,
          leave out groups of fewer than 5 people.
        </p>
      </section>
      <details>
        <summary>The rule behind it</summary>
        <Rule />
      </details>
      <details>
        <summary>The same as a formula</summary>
        <p>
          In a tab of your own, type groups, applicants and selected into columns A, B and C, from row 2 on. Then put
          this into cell E1:
        </p>
        <p>
          <code>=HIRE_IMPACT(A2:A8, B2:B8, C2:C8)</code>
        </p>
        <p>The formula gives the same table. Unlike this window, the tab keeps what you type.</p>
      </details>
    </div>
  );
}

function Collecting() {
  return (
    <section aria-labelledby="collecting">
      <h2 id="collecting">How to collect the answers</h2>
      <ol>
        <li>Ask on a separate form that says it is voluntary.</li>
        <li>
          Let the answers go into another spreadsheet, kept by someone who does not select. They carry a random key,
          never a name.
        </li>
        <li>Don’t use them in selection, and don’t show them to interviewers.</li>
        <li>
          When a role is filled, hand over the keys of those selected. Only the count of each group comes back here.
        </li>
      </ol>
      <p>
        The add-on has no place for such an answer beside a person’s name. Whoever decides should not have it at hand,
        and a score should not be able to use it.
      </p>
    </section>
  );
}

function Rule() {
  return (
    <>
      <p>
        A selection rate below four fifths of the highest group’s rate is generally taken as evidence of adverse impact
        (29 CFR 1607.4(D)). <b>Exactly four fifths is not below:</b> where the highest rate is 60 percent, 45 is
        flagged, 48 and 51 are not (Questions and Answers of March 2, 1979, 44 FR 11996).
      </p>
      <p>
        The same Questions and Answers compare only groups of at least 2 percent of the labor force. Where choosing one
        different person would turn the difference around, they generally call for no action.
      </p>
      <p>
        Fisher p is how often chance alone would make a difference at least as unusual, from 0 (never) to 1 (always).
        Where the highest rate belongs to a group of under 30 people, or under 2 percent of all applicants, the reading
        adds a larger group.
      </p>
      <p>This is product information, not legal advice. State and city rules can be stricter.</p>
    </>
  );
}
