import { staffList } from '../people/staffList';
import type { Feature } from '../workbook/command';
import { marketPayTable } from './marketPayTable';
import { refreshDashboard } from './refreshDashboard';
import { retentionDashboard } from './retentionDashboard';
import { RETENTION } from './retentionName';

/** Retention: from a staff list to a dashboard of who stays, who leaves, and what people are paid. */
export const retention: Feature = {
  name: RETENTION,
  tables: [staffList, retentionDashboard, marketPayTable],
  usedWith: [retentionDashboard],
  items: [{ label: 'Connect a staff list…', name: 'connectStaffList' }, refreshDashboard],
};
