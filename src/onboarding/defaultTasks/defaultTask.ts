import type { Repeats } from '../taskTemplates';

/** A task that every practice starts with; what is left out is `calendar`, no citation, not checked, not repeated. */
export interface DefaultTask {
  readonly id: string;
  /** `All`, `Exposed`, or a role. */
  readonly appliesTo: string;
  readonly phase: string;
  /** Days after the first day of work, negative before it. */
  readonly offset: number;
  readonly unit?: 'business';
  /** A role that Settings gives to a person. */
  readonly owner: string;
  readonly category: string;
  readonly task: string;
  readonly evidence: string;
  readonly why: string;
  readonly citation?: string;
  /** Whether the rule was read at its source, or in texts that agree. */
  readonly isChecked?: true;
  readonly repeats?: Exclude<Repeats, 'none'>;
}
