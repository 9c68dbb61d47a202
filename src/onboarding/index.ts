import { staff } from '../people/staff';
import type { Feature } from '../workbook/command';
import { checklist } from './checklist';
import { holidays } from './holidays';
import { ONBOARDING } from './onboardingName';
import { progress } from './progress';
import { refreshChecklist } from './refreshChecklist';
import { taskTemplates } from './taskTemplates';

/** Onboarding: from a hire to a checklist that people finish. */
export const onboarding: Feature = {
  name: ONBOARDING,
  tables: [taskTemplates, checklist, progress, staff, holidays],
  usedWith: [taskTemplates, progress],
  items: [
    { label: 'Hire and start onboarding…', name: 'hireAndStart' },
    refreshChecklist,
    { label: 'My tasks…', name: 'myTasks' },
  ],
};
