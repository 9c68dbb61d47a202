import { ENUMERATIONS, enumMember } from './enumerations';
import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';
import { TriggerObject, triggerOf } from './timeTrigger';
import { TriggerBuilderObject } from './triggerBuilder';

type Full = GoogleAppsScript.Script.ScriptApp;
type Info = GoogleAppsScript.Script.AuthorizationInfo;
type Trigger = GoogleAppsScript.Script.Trigger;
type Methods = 'deleteTrigger' | 'getAuthorizationInfo' | 'getProjectTriggers' | 'newTrigger' | 'requireScopes';

const METHODS: Signatures<Methods> = {
  deleteTrigger: ['Trigger'],
  getAuthorizationInfo: ['AuthMode'],
  getProjectTriggers: [''],
  newTrigger: ['text'],
  requireScopes: ['AuthMode list'],
};

const CONSTANTS = ['AuthMode', 'AuthorizationStatus', 'EventType', 'TriggerSource', 'WeekDay'];

/** `ScriptApp`, as far as authorization and time-driven triggers go. */
export class ScriptAppObject extends Service<Full> implements Pick<Full, Methods> {
  readonly AuthMode = ENUMERATIONS.AuthMode;
  readonly AuthorizationStatus = ENUMERATIONS.AuthorizationStatus;
  readonly EventType = ENUMERATIONS.EventType;
  readonly TriggerSource = ENUMERATIONS.TriggerSource;
  readonly WeekDay = ENUMERATIONS.Weekday;

  constructor(host: Host) {
    super(host, { path: 'ScriptApp', methods: METHODS, constants: CONSTANTS, uncounted: /^new/ });
  }

  deleteTrigger(trigger: Trigger): void {
    const { id } = triggerOf(trigger);
    if (!this.own.some((other) => other.id === id)) throw new Error('The trigger was deleted before.');
    this.host.triggers = this.host.triggers.filter((other) => other.id !== id);
  }

  /** Whoever runs the add-on here has granted all it asks for. */
  getAuthorizationInfo(): Info {
    return new AuthorizationInfoObject(this.host).self;
  }

  /** The triggers of whoever runs: those of other users are invisible. */
  getProjectTriggers(): Trigger[] {
    return this.own.map((trigger) => new TriggerObject(this.host, trigger).self);
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return new TriggerBuilderObject(this.host, functionName).self;
  }

  /** Ends the execution where scopes are missing; here none ever is. */
  requireScopes(): void {}

  private get own() {
    const { user } = this.host.execution;
    return this.host.triggers.filter((trigger) => trigger.user === user);
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
