import type { Host } from './host';
import { type ServiceDescription, serviceObject } from './serviceObject';

/** One object of the platform: the class does the work, `self` is what the add-on gets to hold. */
export abstract class Service<Full extends object> {
  readonly self: Full;
  protected readonly host: Host;

  constructor(host: Host, description: ServiceDescription) {
    this.host = host;
    this.self = serviceObject<Full>(host, description, this);
  }
}
