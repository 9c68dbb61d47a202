import type { MenuEntry } from '../contract';
import type { Host } from './host';
import { Service } from './service';
import { unwrapped } from './serviceObject';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Base.Menu;

const METHODS: Signatures<keyof Full> = {
  addItem: ['text text'],
  addSeparator: [''],
  addSubMenu: ['Menu'],
  addToUi: [''],
};

/** A menu while it is put together. */
export class MenuObject extends Service<Full> implements Full {
  readonly entries: MenuEntry[] = [];
  readonly caption: string | undefined;

  /** @param caption None for the add-on's own menu. */
  constructor(host: Host, caption: string | undefined) {
    super(host, { path: 'Base.Menu', methods: METHODS, uncounted: /^add(Item|Separator|SubMenu)$/ });
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): Full {
    this.entries.push({ kind: 'item', caption, functionName });
    return this.self;
  }

  addSeparator(): Full {
    this.entries.push({ kind: 'separator' });
    return this.self;
  }

  addSubMenu(menu: Full): Full {
    const object = unwrapped(menu);
    if (!(object instanceof MenuObject)) throw new Error('A menu was needed.');
    this.entries.push({ kind: 'menu', caption: object.caption ?? '', entries: object.entries });
    return this.self;
  }

  /** The add-on's menu replaces the one it had; another menu stands beside it, one of each name. */
  addToUi(): void {
    const { caption, entries } = this;
    if (caption === undefined) this.host.menu = entries;
    else {
      const others = this.host.menu.filter((entry) => entry.kind !== 'menu' || entry.caption !== caption);
      this.host.menu = [...others, { kind: 'menu', caption, entries }];
    }
  }
}
