import { ENUMERATIONS, enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';

type Full = GoogleAppsScript.Script.ScriptApp;
type Info = GoogleAppsScript.Script.AuthorizationInfo;

/** `ScriptApp`, as far as authorization goes. */
export class ScriptAppObject extends Service<Full> implements Pick<Full, 'getAuthorizationInfo'> {
  readonly AuthMode = ENUMERATIONS.AuthMode;
  readonly AuthorizationStatus = ENUMERATIONS.AuthorizationStatus;

  constructor(host: Host) {
    const methods = { getAuthorizationInfo: ['AuthMode'] };
    super(host, { path: 'ScriptApp', methods, constants: ['AuthMode', 'AuthorizationStatus'] });
  }

  /** Whoever runs the add-on here has granted all it asks for. */
  getAuthorizationInfo(): Info {
    return new AuthorizationInfoObject(this.host).self;
  }
}

class AuthorizationInfoObject extends Service<Info> implements Pick<Info, 'getAuthorizationStatus'> {
  constructor(host: Host) {
    super(host, { path: 'ScriptApp.AuthorizationInfo', methods: { getAuthorizationStatus: [''] }, uncounted: /./ });
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return enumMember('AuthorizationStatus', 'NOT_REQUIRED');
  }
}
