import type { Formula } from '../workbook/formula';
import { onboardDue } from './onboardDue';
import { onboardStatus } from './onboardStatus';

/** The cell formulas of onboarding; they stand apart, for commands do without them. */
export const onboardingFormulas: readonly Formula[] = [onboardDue, onboardStatus];
