import { roleDocuments } from '../../../src/hiring/documents/roleDocuments';
import type { Cell } from '../../../src/workbook/cell';
import { practice } from '../practice';

type Cells = readonly (readonly Cell[])[];

const COMPETENCIES = ['Role', 'Competency', 'Weight', '1', '2', '3', '4', '5', 'Question 1', 'Question 2'];
const LOOKS = ['never', 'seldom', 'often', 'mostly', 'always'];
const SPEED = ['Biller', 'Speed', 3, ...LOOKS, 'How fast were you?', ''];
const CARE = ['Biller', 'Care', 1, ...LOOKS, 'How did you check your work?', 'What slipped through?'];

function papers(
  given: { readonly roles?: Cells; readonly competencies?: Cells },
  role: string | null = 'Biller',
  selected = '',
) {
  return roleDocuments.make(practice({ competencies: [COMPETENCIES, SPEED, CARE], ...given }), { role, selected });
}

/** What is said to be lacking, with its cells. */
const lacks = (gaps: readonly { readonly sheet: string; readonly cell: string; readonly message: string }[]) =>
  gaps.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message}`);

describe('the role that is asked for', () => {
  const roles = [
    ['Role', 'Also called'],
    ['Biller', 'Coder'],
    ['Front desk', ''],
    ['Biller', ''],
  ];

  it('is the one that was chosen', () => {
    expect(papers({ roles }, 'Front desk')).toMatchObject({ role: 'Front desk', roles: ['Biller', 'Front desk'] });
  });

  it('is before that the one in the selected row, in any of its spellings, else the first', () => {
    expect(papers({ roles }, null, 'front-desk').role).toBe('Front desk');
    expect(papers({ roles }, null, 'coder').role).toBe('Biller');
    expect(papers({ roles }, null, 'Ana Ruiz').role).toBe('Biller');
  });

  it('must be there', () => {
    expect(() => papers({ roles }, 'Nurse')).toThrow(
      'there is no role “Nurse” in “Roles” any more; choose another one',
    );
    expect(() => papers({ roles: [['Role', 'Also called']] }, null)).toThrow(
      '“Roles” has no role yet; type one there, then open this again',
    );
    const none = { ...practice(), roles: { ...practice({ roles: [] }).roles, exists: false } };
    expect(() => roleDocuments.make(none, { role: null, selected: '' })).toThrow(
      'this needs the tab “Roles”: choose “Set up or repair…” first',
    );
  });

  it('says from when its profile is, or that it has none', () => {
    expect(papers({ roles }, 'Front desk').origin).toBe(
      'Made from your Roles and Competencies. Profile “Front desk” gone over on Nov 25, 2026.',
    );
    const own = papers(
      {
        roles: [
          ['Role', 'Also called'],
          ['Nurse', ''],
        ],
      },
      'Nurse',
    );
    expect(own.origin).toBe('Made from your own Roles and Competencies.');
  });
});

describe('the job description', () => {
  const HEADERS = ['Role', 'Also called', 'Site', 'Openings', 'Pay from', 'Pay to', 'Minimum years managing', 'Duties'];

  it('has what stands in Roles', () => {
    const duties = '- Bill visits\n\n• Call payers ';
    const row = ['Biller', '', 'Maple Street', 2, 22, 26, 1, duties];
    expect(papers({ roles: [HEADERS, row] }).description).toMatchObject({
      facts: [
        { name: 'Site', text: 'Maple Street' },
        { name: 'Openings', text: '2' },
        { name: 'Pay', text: '$22–$26 an hour' },
      ],
      duties: ['Bill visits', 'Call payers'],
      requirements: ['At least 1 year in charge of people'],
      toMend: [],
    });
  });

  it('names what is lacking, with its cells', () => {
    const { description } = papers({ roles: [HEADERS, ['Biller', '', '', '', '', '', '', '']] });
    expect(description.facts).toEqual([]);
    expect(lacks(description.toMend)).toEqual([
      'Roles!E2: no pay is stated; type the range into “Pay from” and “Pay to”',
      'Roles!H2: no duties are stated; type them, one per line',
    ]);
  });

  it('names what can’t be read, and pay that can’t be right', () => {
    const toMend = (from: Cell, to: Cell) =>
      lacks(papers({ roles: [HEADERS, ['Biller', '', '', '', from, to, '', 'Bill']] }).description.toMend);
    expect(toMend('$22/hr', 26)).toEqual(['Roles!E2: "$22/hr" is not a number']);
    expect(toMend(26, 22)).toEqual(['Roles!E2: “Pay from” is above “Pay to”']);
    expect(toMend(900, 1200)).toEqual(['Roles!E2: this pay could be for an hour or for a year']);
  });

  it('says how applications are judged, with each share of the score', () => {
    const { judging, ratedOn } = papers({}).description;
    expect(ratedOn).toEqual([
      { name: 'Speed', share: 0.75 },
      { name: 'Care', share: 0.25 },
    ]);
    expect(judging.join(' ')).toMatch(/same questions.*from 1 to 5.*A person decides/);
    expect(judging.join(' ')).not.toContain('First we look');
  });
});

describe('the interview kit', () => {
  it('has the questions in their order, and what each rating looks like', () => {
    const { parts, toMend } = papers({}).kit;
    expect(toMend).toEqual([]);
    expect(parts.map(({ name, share }) => [name, share])).toEqual([
      ['Speed', 0.75],
      ['Care', 0.25],
    ]);
    expect(parts[1]).toMatchObject({
      anchors: LOOKS,
      questions: [
        { question: 'How did you check your work?', warning: null },
        { question: 'What slipped through?', warning: null },
      ],
    });
  });

  it('leaves out a competency without a weight, and has one of weight 0', () => {
    const competencies = [
      COMPETENCIES,
      ['Biller', 'Speed', '', ...LOOKS, 'Q?', ''],
      ['Biller', 'Care', 0, ...LOOKS, 'Q?', ''],
    ];
    expect(papers({ competencies }).kit.parts).toMatchObject([{ name: 'Care', share: 0 }]);
    expect(papers({ competencies }).description.ratedOn).toEqual([]);
  });

  it('counts a name that stands twice with both weights, once', () => {
    const parts = papers({ competencies: [COMPETENCIES, SPEED, CARE, ['biller', 'care', 2]] }).kit.parts;
    expect(parts.map(({ name, share }) => [name, share])).toEqual([
      ['Speed', 0.5],
      ['Care', 0.5],
    ]);
  });

  it('keeps what is blank blank, and names it', () => {
    const competencies = [COMPETENCIES, ['Biller', 'Speed', 1, 'never', '', '', 'mostly', 'always', '', '']];
    const { kit } = papers({ competencies });
    expect(kit.parts[0]).toMatchObject({ anchors: ['never', '', '', 'mostly', 'always'], questions: [] });
    expect(lacks(kit.toMend)).toEqual([
      'Competencies!E2: “Speed”: nothing says what ratings of 2, 3 look like',
      'Competencies!I2: “Speed” has no question',
    ]);
  });

  it('warns of a question that touches what is not asked', () => {
    const competencies = [COMPETENCIES, ['Biller', 'Speed', 1, ...LOOKS, 'How fast are you?', 'How old are you?']];
    const { kit } = papers({ competencies });
    expect(kit.parts[0]?.questions[1]?.warning).toMatch(/^Leave this out: it touches age\. Instead: “Do you have/);
    expect(lacks(kit.toMend)).toEqual(['Competencies!J2: a question of “Speed” touches age']);
  });

  it('names a weight that can’t be read, and a role that is spelt otherwise', () => {
    const competencies = [COMPETENCIES, SPEED, ['Biller', 'Care', 'two', ...LOOKS, 'Q?', ''], ['Biller.', 'Calm', 1]];
    const { kit } = papers({ competencies });
    expect(kit.parts.map(({ name }) => name)).toEqual(['Speed']);
    expect(lacks(kit.toMend)).toEqual([
      'Competencies!C3: "two" is not a number',
      'Competencies!A4: “Biller.” is spelt “Biller” in Roles; this row is left out',
    ]);
  });

  it('has what the profile proposes where Competencies has no row for the role', () => {
    const { kit } = papers(
      {
        roles: [
          ['Role', 'Also called'],
          ['Receptionist', ''],
        ],
      },
      'Receptionist',
    );
    expect(kit.parts).toHaveLength(6);
    expect(kit.parts[0]).toMatchObject({ name: 'Communication', share: 1 / 6 });
    expect(lacks(kit.toMend)).toEqual([
      'Competencies!: no row is for “Receptionist”; what is rated and asked comes from the profile, in equal shares',
    ]);
  });

  it('says what to do for a role with neither', () => {
    const { kit, description } = papers(
      {
        roles: [
          ['Role', 'Also called'],
          ['Nurse', ''],
        ],
      },
      'Nurse',
    );
    expect(kit.parts).toEqual([]);
    expect(kit.toMend[0]?.message).toMatch(/^“Nurse” has no competency with a weight; add a row for each/);
    expect(description.toMend).toContainEqual(kit.toMend[0]);
  });

  it('has a reason for everything that is not asked, and something else to ask', () => {
    const { notToAsk } = papers({}).kit;
    expect(notToAsk.map(({ topic }) => topic)).toEqual([
      'age',
      'family',
      'health',
      'religion',
      'origin',
      'earlier pay',
    ]);
    for (const { why, instead } of notToAsk) expect([why, instead].join()).toMatch(/\w{3}.*“/);
  });
});
