import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type FullService = Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getUserLock'>;
type Full = GoogleAppsScript.Lock.Lock;

/** `LockService`, without the script lock: it would stop every user of the add-on everywhere. */
export class LockServiceService extends Service<GoogleAppsScript.Lock.LockService> implements FullService {
  constructor(host: Host) {
    const methods: Signatures<keyof FullService> = { getDocumentLock: [''], getUserLock: [''] };
    super(host, { path: 'LockService', methods });
  }

  getDocumentLock(): Full {
    return new LockObject(this.host, 'document').self;
  }

  getUserLock(): Full {
    return new LockObject(this.host, `user ${this.host.execution.user}`).self;
  }
}

const METHODS: Signatures<keyof Full> = {
  hasLock: [''],
  releaseLock: [''],
  tryLock: ['number'],
  waitLock: ['number'],
};

/**
 * One lock. Whoever finds it held waits in vain, because the holder stands still meanwhile: the time is up at once.
 * Stricter than Google: what was written must be flushed before the lock is released.
 */
class LockObject extends Service<Full> implements Full {
  private readonly name: string;

  constructor(host: Host, name: string) {
    super(host, { path: 'LockService.Lock', methods: METHODS });
    this.name = name;
  }

  hasLock(): boolean {
    return this.host.locks.get(this.name) === this.host.execution;
  }

  tryLock(): boolean {
    const { locks, execution } = this.host;
    if (!locks.has(this.name)) locks.set(this.name, execution);
    return this.hasLock();
  }

  waitLock(): void {
    if (!this.tryLock()) throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (!this.hasLock()) return;
    if (this.host.execution.hasUnflushedWrites)
      throw new Error('The lock was released before SpreadsheetApp.flush(): the next holder would read old cells.');
    this.host.locks.delete(this.name);
  }
}
