import type { Host } from './host';
import { refuseUnclear, type Schedule } from './schedule';
import { Service } from './service';
import type { Signatures } from './signatures';
import { type TimeTrigger, TriggerObject } from './timeTrigger';

type FullBuilder = GoogleAppsScript.Script.TriggerBuilder;
type Full = GoogleAppsScript.Script.ClockTriggerBuilder;
type Methods =
  | 'atHour'
  | 'create'
  | 'everyDays'
  | 'everyHours'
  | 'everyMinutes'
  | 'everyWeeks'
  | 'nearMinute'
  | 'onWeekDay';

/** What `ScriptApp.newTrigger()` gives: only time-driven triggers are modelled. */
export class TriggerBuilderObject extends Service<FullBuilder> implements Pick<FullBuilder, 'timeBased'> {
  private readonly functionName: string;

  constructor(host: Host, functionName: string) {
    super(host, { path: 'ScriptApp.TriggerBuilder', methods: { timeBased: [''] }, uncounted: /./ });
    this.functionName = functionName;
  }

  timeBased(): Full {
    return new ClockTriggerBuilderObject(this.host, this.functionName).self;
  }
}

const METHODS: Signatures<Methods> = {
  atHour: ['number'],
  create: [''],
  everyDays: ['number'],
  everyHours: ['number'],
  everyMinutes: ['number'],
  everyWeeks: ['number'],
  nearMinute: ['number'],
  onWeekDay: ['Weekday'],
};

class ClockTriggerBuilderObject extends Service<Full> implements Pick<Full, Methods> {
  private readonly functionName: string;
  private schedule: Schedule = {};

  constructor(host: Host, functionName: string) {
    super(host, { path: 'ScriptApp.ClockTriggerBuilder', methods: METHODS, uncounted: /^(?!create)/ });
    this.functionName = functionName;
  }

  atHour(hour: number): Full {
    refuseOutside('hour', hour, 0, 23);
    return this.with({ hour });
  }

  create(): GoogleAppsScript.Script.Trigger {
    refuseUnclear(this.schedule);
    const { user } = this.host.execution;
    if (this.host.triggers.some((other) => other.user === user))
      throw new Error(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    const id = String(this.host.workbook.newId());
    const trigger: TimeTrigger = { id, functionName: this.functionName, schedule: this.schedule, user };
    this.host.triggers = [...this.host.triggers, trigger];
    return new TriggerObject(this.host, trigger).self;
  }

  everyDays(count: number): Full {
    return this.every('day', count);
  }

  everyHours(count: number): Full {
    return this.every('hour', count);
  }

  everyMinutes(): Full {
    throw new Error('An add-on can use a time-driven trigger once per hour at most.');
  }

  everyWeeks(count: number): Full {
    return this.every('week', count);
  }

  nearMinute(minute: number): Full {
    refuseOutside('minute', minute, 0, 59);
    return this.with({ minute });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): Full {
    return this.with({ weekday: String(day) });
  }

  private every(unit: NonNullable<Schedule['every']>['unit'], count: number): Full {
    refuseOutside(`number of ${unit}s`, count, 1, 1000);
    if (this.schedule.every) throw new Error('A time-driven trigger has one recurrence: hours, days or weeks.');
    return this.with({ every: { unit, count } });
  }

  private with(change: Schedule): Full {
    this.schedule = { ...this.schedule, ...change };
    return this.self;
  }
}

function refuseOutside(what: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new Error(`The ${what} of a time-driven trigger must be from ${least} to ${most}, not ${value}.`);
}
