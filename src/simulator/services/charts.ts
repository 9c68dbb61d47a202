import { ENUMERATIONS } from './enumerations';
import type { Host } from './host';
import { Service } from './service';

const CONSTANTS = ['ChartHiddenDimensionStrategy', 'ChartMergeStrategy', 'ChartType', 'Position'];

/** `Charts`, as far as charts on tabs need it: its enumerations. */
export class ChartsObject extends Service<GoogleAppsScript.Charts.Charts> {
  readonly ChartHiddenDimensionStrategy = ENUMERATIONS.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = ENUMERATIONS.ChartMergeStrategy;
  readonly ChartType = ENUMERATIONS.ChartType;
  readonly Position = ENUMERATIONS.Position;

  constructor(host: Host) {
    super(host, { path: 'Charts', methods: {}, constants: CONSTANTS });
  }
}
