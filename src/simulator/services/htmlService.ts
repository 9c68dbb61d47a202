import type { Host } from './host';
import { Service } from './service';
import type { Signatures } from './signatures';

type Full = GoogleAppsScript.HTML.HtmlService;
type FullOutput = GoogleAppsScript.HTML.HtmlOutput;
type Methods = 'createHtmlOutput' | 'createHtmlOutputFromFile';
type OutputMethods =
  | 'append'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth';

/** `HtmlService`, without templates. */
export class HtmlServiceObject extends Service<Full> implements Pick<Full, Methods> {
  constructor(host: Host) {
    const methods: Signatures<Methods> = { createHtmlOutput: ['', 'text'], createHtmlOutputFromFile: ['text'] };
    super(host, { path: 'HtmlService', methods });
  }

  createHtmlOutput(html: unknown = ''): FullOutput {
    return new HtmlOutputObject(this.host, String(html)).self;
  }

  createHtmlOutputFromFile(name: string): FullOutput {
    const html = this.host.options.pages[name];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(html);
  }
}

const OUTPUT_METHODS: Signatures<OutputMethods> = {
  append: ['text'],
  getContent: [''],
  getHeight: [''],
  getTitle: [''],
  getWidth: [''],
  setContent: ['text'],
  setHeight: ['number'],
  setTitle: ['text'],
  setWidth: ['number'],
};

/** Of a dialog for which none was set; the platform does not say how large it makes them. */
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

class HtmlOutputObject extends Service<FullOutput> implements Pick<FullOutput, OutputMethods> {
  private content: string;
  private title = '';
  private width = DIALOG_WIDTH;
  private height = DIALOG_HEIGHT;

  constructor(host: Host, content: string) {
    super(host, { path: 'HtmlService.HtmlOutput', methods: OUTPUT_METHODS, uncounted: /./ });
    this.content = content;
  }

  append(html: string): FullOutput {
    this.content += html;
    return this.self;
  }

  getContent(): string {
    return this.content;
  }

  getHeight(): number {
    return this.height;
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number {
    return this.width;
  }

  setContent(html: string): FullOutput {
    this.content = html;
    return this.self;
  }

  setHeight(pixels: number): FullOutput {
    this.height = pixels;
    return this.self;
  }

  setTitle(title: string): FullOutput {
    this.title = title;
    return this.self;
  }

  setWidth(pixels: number): FullOutput {
    this.width = pixels;
    return this.self;
  }
}
