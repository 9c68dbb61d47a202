import { Heading } from '../shared/Heading';
import type { View } from '../shared/view';
import type { Declared } from './declared';
import { Formulas } from './Formulas';

/**
 * The help: the first ten minutes, from a hire to a checklist, the staff list, how the score comes about, what is not
 * here, the menu, the formulas.
 *
 * @param props What every view gets, and what the build declares.
 */
export function Help({ isFocused, declared }: View & { readonly declared: Declared }) {
  return (
    <>
      <Heading isFocused={isFocused}>Help</Heading>
      <p>
        Practice Staffing turns your list of candidates into a scored pipeline, a hire into an onboarding checklist, and
        your staff list into a dashboard of who stays and who leaves. Everything stays in this spreadsheet.
      </p>
      <h2>The first ten minutes</h2>
      <ol>
        <li>
          Have your candidates on a tab, one row each, with a header for each column. Columns with ratings (1 to 5, 1 to
          10, 0 to 100, stars, percent) become the score.
        </li>
        <li>
          Choose <b>Connect a tracker…</b> from the menu: it shows which column is taken for what. Use these columns
          adds a Candidate ID to your list and makes the tabs Roles, Competencies, Stages and Settings from it. No list
          yet? It makes one, and <b>Set up or repair…</b> can put in a fictional practice to try.
        </li>
        <li>
          Choose <b>Refresh everything</b>. Open <b>Pipeline</b>: score and rank stand there as formulas.
        </li>
        <li>
          Change a weight in <b>Competencies</b> and watch the ranks move. Or type another rating in <b>Pipeline</b> to
          try it out: it turns amber, its note says what was recorded, and <b>Refresh everything</b> puts that back.
        </li>
      </ol>
      <Onboarding />
      <StaffAndRetention />
      <Promises />
      <NotHere />
      <h2>The menu</h2>
      <ul>
        {declared.menu.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Formulas formulas={declared.formulas} />
    </>
  );
}

function Onboarding() {
  return (
    <>
      <h2>From a hire to a checklist</h2>
      <p>
        Choose a candidate, then <b>Hire and start onboarding…</b>. It shows what it will make, then moves the stage and
        gives the new hire the tasks of their role from <b>Task templates</b>. Tick them in <b>Onboarding</b> or in{' '}
        <b>My tasks…</b>.
      </p>
      <p>
        Calendar days count every day; business days leave out the closed weekdays in Settings and the days in Holidays.
        A date on a closed day moves back when it comes before the start or has a citation, else forward. <b>Why</b>{' '}
        says how each date was counted.
      </p>
      <p>
        What you change in Onboarding stays: due date, owner, text. Clear a cell, and it is made anew; delete a row, and
        it stays away. Change a template, and the open tasks made from it follow.
      </p>
      <p>The rules named are federal minimums; your State may ask for more. This is not legal advice.</p>
    </>
  );
}

function Promises() {
  return (
    <>
      <h2>How the score comes about</h2>
      <p>
        The weighted mean of the ratings that are there, from 0 (all 1) to 100 (all 5). A missing rating is left out; it
        never counts as zero. <b>Rated so far</b> says how much of the weight has been rated. Equal weights are best
        unless you can say why one should count more.
      </p>
      <p>
        A person decides, not the score. Nothing protected (age, sex, race, religion, health, family) enters it: columns
        with such data are left out.
      </p>
      <h2>What it never does</h2>
      <p>
        It never deletes a row of yours, never writes into columns that it did not make, and never sends anything out of
        this spreadsheet.
      </p>
      <h2>Who can see what</h2>
      <p>
        Whoever may open the spreadsheet can see all of it: hidden tabs are not private. Keep pay, health and personnel
        papers in a spreadsheet that only you open.
      </p>
      <p>
        <b>Score an interview…</b> is the exception: what an interviewer sends stays sealed until <b>Debrief…</b>, and
        stands in no tab before. Each interviewer needs a Google account of their own, for the account is what keeps
        ratings apart. Where the add-on is installed, nobody can open the seal otherwise; in a script that belongs to
        one spreadsheet, an editor who opens the script editor could.
      </p>
    </>
  );
}

function StaffAndRetention() {
  return (
    <>
      <h2>The staff list and the dashboard</h2>
      <p>
        <b>Connect a staff list…</b> reads a list of your own, or what your payroll program gives out, with those who
        left. The tab Staff is read beside it; who stands in both counts once. Someone who left and came back is one
        person with two rows.
      </p>
      <p>
        <b>Turnover</b> is the leavers of a period by the average headcount; Settings says which average, for the method
        moves the number. <b>Staying by tenure</b> is the share of people who stay longer than so many days; who is
        still here counts as far as is known (Kaplan–Meier).
      </p>
      <p>
        <b>Pay</b> is held against what the market pays at 40 hours a week, in Market pay: national wages to begin with,
        and your own State’s where you paste its rows. The office manager has two comparisons: health services managers
        (11-9111), hospital executives among them, and office supervisors (43-1011), nearer to most small practices.
      </p>
    </>
  );
}

function NotHere() {
  return (
    <>
      <h2>What is not here, and why</h2>
      <p>
        <b>No prediction of who will leave.</b> On real data such predictions are weak: of one person who left and one
        who stayed, they tell which is which about 62 to 66 times in 100 (area under the curve 0.62 to 0.66), where a
        coin does 50 times. And a wrong one harms a person. The dashboard shows what happened, in groups.
      </p>
      <p>
        <b>Nothing protected.</b> Age, sex, race, health and family enter no figure; columns with such data are left
        out.
      </p>
      <p>
        <b>No rates of small numbers.</b> Of fewer than five people you see counts only: one person more or less would
        change everything. From five on, a rate comes with an interval: the range in which it may well lie. Pay alone is
        shown for single people too: keep the tab Retention to yourself.
      </p>
    </>
  );
}
