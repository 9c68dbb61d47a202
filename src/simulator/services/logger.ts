import type { Host } from './host';
import { Service } from './service';

/** `Logger`: its one call is accepted and ignored. */
export class LoggerObject extends Service<GoogleAppsScript.Base.Logger> {
  constructor(host: Host) {
    super(host, { path: 'Logger', methods: {} });
  }
}
