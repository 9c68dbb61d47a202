import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Base.Session;
type Methods = 'getActiveUserLocale' | 'getScriptTimeZone';

/** `Session`, without the users' addresses: the add-on has no scope for them. */
export class SessionObject extends Service<Full> implements Pick<Full, Methods> {
  constructor(host: Host) {
    const methods: Signatures<Methods> = { getActiveUserLocale: [''], getScriptTimeZone: [''] };
    super(host, { path: 'Session', methods });
  }

  getActiveUserLocale(): string {
    return 'en';
  }

  getScriptTimeZone(): string {
    return this.host.options.scriptTimeZone ?? 'America/New_York';
  }
}
