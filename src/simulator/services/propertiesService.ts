import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Properties.PropertiesService;
type FullStore = GoogleAppsScript.Properties.Properties;

const MOST_VALUE_BYTES = 9 * 1024;
const MOST_STORE_BYTES = 500 * 1024;

/** `PropertiesService`. */
export class PropertiesServiceService extends Service<Full> implements Full {
  constructor(host: Host) {
    const methods: Signatures<keyof Full> = {
      getDocumentProperties: [''],
      getScriptProperties: [''],
      getUserProperties: [''],
    };
    super(host, { path: 'PropertiesService', methods });
  }

  getDocumentProperties(): FullStore {
    return new PropertiesObject(this.host, this.host.properties.document).self;
  }

  getScriptProperties(): FullStore {
    return new PropertiesObject(this.host, this.host.properties.script).self;
  }

  getUserProperties(): FullStore {
    return new PropertiesObject(this.host, this.host.properties.user(this.host.execution.user)).self;
  }
}

const STORE_METHODS: Signatures<keyof FullStore> = {
  deleteAllProperties: [''],
  deleteProperty: ['text'],
  getKeys: [''],
  getProperties: [''],
  getProperty: ['text'],
  setProperties: ['object', 'object flag'],
  setProperty: ['text text'],
};

class PropertiesObject extends Service<FullStore> implements FullStore {
  private readonly store: Map<string, string>;

  constructor(host: Host, store: Map<string, string>) {
    super(host, { path: 'PropertiesService.Properties', methods: STORE_METHODS });
    this.store = store;
  }

  deleteAllProperties(): FullStore {
    this.store.clear();
    return this.self;
  }

  deleteProperty(key: string): FullStore {
    this.store.delete(key);
    return this.self;
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): FullStore {
    const kept = deleteAllOthers ? [] : [...this.store];
    const after = new Map([
      ...kept,
      ...Object.entries(properties).map(([key, value]) => [key, String(value)] as const),
    ]);
    refuseTooLarge(after);
    this.store.clear();
    for (const [key, value] of after) this.store.set(key, value);
    return this.self;
  }

  setProperty(key: string, value: string): FullStore {
    return this.setProperties({ [String(key)]: value });
  }
}

function refuseTooLarge(store: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [key, value] of store) {
    const size = bytes(value);
    if (size > MOST_VALUE_BYTES) throw new Error('Argument too large: value');
    total += size + bytes(key);
  }
  if (total > MOST_STORE_BYTES)
    throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
}

function bytes(text: string): number {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, '..')).replace(/%../g, '.').length;
}
