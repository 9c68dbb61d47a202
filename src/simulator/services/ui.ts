import type { Answer, Shown } from '../contract';
import { ENUMERATIONS, enumMember } from './enumerations';
import type { Host } from './host';
import { MenuObject } from './menu';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Page = GoogleAppsScript.HTML.HtmlOutput;
type Response = GoogleAppsScript.Base.PromptResponse;
type Methods =
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar';

const QUESTION = ['text', 'text ButtonSet', 'text text ButtonSet'];
const METHODS: Signatures<Methods> = {
  alert: QUESTION,
  createAddonMenu: [''],
  createMenu: ['text'],
  prompt: QUESTION,
  showModalDialog: ['HtmlOutput text'],
  showModelessDialog: ['HtmlOutput text'],
  showSidebar: ['HtmlOutput'],
};

/** The user interface of the spreadsheet: menus, questions, sidebars and dialogs. */
export class UiObject extends Service<Full> implements Pick<Full, Methods> {
  readonly Button = ENUMERATIONS.Button;
  readonly ButtonSet = ENUMERATIONS.ButtonSet;

  constructor(host: Host) {
    super(host, { path: 'Ui', methods: METHODS, constants: ['Button', 'ButtonSet'] });
  }

  alert(...args: (string | ButtonSet)[]): Button {
    return enumMember('Button', this.ask('alert', args).button);
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuObject(this.host, undefined).self;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuObject(this.host, String(caption)).self;
  }

  prompt(...args: (string | ButtonSet)[]): Response {
    return new PromptResponseObject(this.host, this.ask('prompt', args)).self;
  }

  showModalDialog(page: Page, title: string): void {
    this.showDialog('modal', page, title);
  }

  showModelessDialog(page: Page, title: string): void {
    this.showDialog('modeless', page, title);
  }

  showSidebar(page: Page): void {
    this.host.show({ kind: 'sidebar', title: page.getTitle(), text: page.getContent() });
  }

  private showDialog(kind: 'modal' | 'modeless', page: Page, title: string): void {
    const size = { width: page.getWidth(), height: page.getHeight() };
    this.host.show({ kind, title: String(title), text: page.getContent(), ...size });
  }

  private ask(kind: Shown['kind'], args: readonly (string | ButtonSet)[]): Answer {
    const [first, second, third] = args.map(String);
    if (third !== undefined) return this.host.show({ kind, title: first ?? '', text: second ?? '', buttons: third });
    return this.host.show({ kind, title: '', text: first ?? '', buttons: second ?? 'OK' });
  }
}

class PromptResponseObject extends Service<Response> implements Response {
  private readonly answer: Answer;

  constructor(host: Host, answer: Answer) {
    const methods = { getResponseText: [''], getSelectedButton: [''] };
    super(host, { path: 'PromptResponse', methods, uncounted: /./ });
    this.answer = answer;
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): Button {
    return enumMember('Button', this.answer.button);
  }
}
