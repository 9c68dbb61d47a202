import { formattedDate } from './formattedDate';
import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Utilities.Utilities;
type Methods = 'formatDate' | 'getUuid';

/** `Utilities`. */
export class UtilitiesObject extends Service<Full> implements Pick<Full, Methods> {
  constructor(host: Host) {
    const methods: Signatures<Methods> = { formatDate: ['date text text'], getUuid: [''] };
    super(host, { path: 'Utilities', methods });
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, pattern: string): string {
    return formattedDate(date.getTime(), timeZone, pattern);
  }

  getUuid(): string {
    return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16));
  }
}
