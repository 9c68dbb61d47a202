import type { TriggerView } from '../contract';
import { enumMember } from './enumerations';
import type { Host } from './host';
import type { Schedule } from './schedule';
import { scheduleInWords } from './schedule';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Script.Trigger;
type Methods = 'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getUniqueId';

/** A time-driven trigger that the add-on made for this spreadsheet. */
export interface TimeTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly schedule: Schedule;
  /** Who made it: it runs as this user, and nobody else sees it. */
  readonly user: string;
  /** What went wrong the last time that it ran. */
  readonly failure?: string;
}

const METHODS: Signatures<Methods> = {
  getEventType: [''],
  getHandlerFunction: [''],
  getTriggerSource: [''],
  getUniqueId: [''],
};

/** A trigger, as the add-on holds it. */
export class TriggerObject extends Service<Full> implements Pick<Full, Methods> {
  readonly trigger: TimeTrigger;

  constructor(host: Host, trigger: TimeTrigger) {
    super(host, { path: 'ScriptApp.Trigger', methods: METHODS, uncounted: /./ });
    this.trigger = trigger;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return enumMember('EventType', 'CLOCK');
  }

  getHandlerFunction(): string {
    return this.trigger.functionName;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return enumMember('TriggerSource', 'CLOCK');
  }

  getUniqueId(): string {
    return this.trigger.id;
  }
}

/**
 * The trigger behind what the add-on hands in.
 *
 * @throws Error when it is no trigger.
 */
export function triggerOf(value: unknown): TimeTrigger {
  const object = unwrapped(value);
  if (!(object instanceof TriggerObject)) throw new Error('A trigger was needed.');
  return object.trigger;
}

/** The triggers of all users, for whoever stands outside of Apps Script. */
export function triggerViews(host: Host): TriggerView[] {
  return host.triggers.map(({ schedule, ...rest }) => ({ ...rest, when: scheduleInWords(schedule) }));
}

/**
 * Runs each trigger once: as the user who made it, with nobody in front of the screen. What one throws stays with it and
 * stops no other.
 *
 * @param callable Gives the function of that name, or throws.
 */
export function runTimeTriggers(host: Host, callable: (name: string) => (...args: unknown[]) => unknown): void {
  for (const trigger of host.triggers) {
    const failure = failureOf(() => {
      const event = { authMode: enumMember('AuthMode', 'FULL'), triggerUid: trigger.id };
      const act = callable(trigger.functionName);
      host.execute('FULL', trigger.user, () => act(event), { hasUi: false });
    });
    const { failure: _earlier, ...rest } = trigger;
    const after = failure === undefined ? rest : { ...rest, failure };
    host.triggers = host.triggers.map((other) => (other.id === trigger.id ? after : other));
  }
}

function failureOf(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
