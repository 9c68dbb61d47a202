/** What no candidate is asked about. */
export type Topic = 'age' | 'family' | 'health' | 'religion' | 'origin' | 'earlier pay';

/** A topic with the reason why it is left out, and what may be asked for the sake of the work. */
export interface NotToAsk {
  readonly topic: Topic;
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

/**
 * What not to ask, and what to ask instead.
 *
 * @source 42 USC 12112(d) and 29 CFR 1630.13–.14 for the question about a disability; the other reasons are no law.
 */
export const NOT_TO_ASK: readonly NotToAsk[] = [
  {
    topic: 'age',
    what: 'Age, birthday, year of graduation',
    why: 'It tells nothing about the work, and can look as if age had decided.',
    instead: '“Do you have the degree or certificate that this job asks for?”',
  },
  {
    topic: 'family',
    what: 'Marriage, partner, children, pregnancy',
    why: 'Who is at home does not show how someone works; often only women are asked.',
    instead: '“Can you work the shifts of this job?” Ask it of everyone or of no one.',
  },
  {
    topic: 'health',
    what: 'Health, disability, medicines, sick days',
    why: 'Before a conditional offer, federal law rules out questions about a disability (42 USC 12112(d)).',
    instead: '“Can you do the duties of this job, with or without an accommodation?”',
  },
  {
    topic: 'religion',
    what: 'Religion, holidays kept',
    why: 'What someone believes has no bearing on the work; the schedule has.',
    instead: '“Can you work the days and hours of this job?”',
  },
  {
    topic: 'origin',
    what: 'Birthplace, citizenship, first language, accent',
    why: 'Where someone comes from says nothing about what they can do here.',
    instead: '“May you work in the United States?” Ask about a language only if a duty needs it.',
  },
  {
    topic: 'earlier pay',
    what: 'What earlier jobs paid',
    why: 'It carries old unfairness over; pay should follow from this job.',
    instead: 'Name your range, then: “Does that suit you?”',
  },
];
