import type { Formula } from '../workbook/formula';
import { retainEnps } from './retainEnps';
import { retainMarketPay } from './retainMarketPay';
import { retainPayPercentile } from './retainPayPercentile';
import { retainSurvival } from './retainSurvival';
import { retainTurnover } from './retainTurnover';

/** The cell formulas of retention; they stand apart, for commands do without them. */
export const retentionFormulas: readonly Formula[] = [
  retainTurnover,
  retainSurvival,
  retainPayPercentile,
  retainMarketPay,
  retainEnps,
];
