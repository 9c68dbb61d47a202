import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ROOT = join(__dirname, '..');
const SRC = join(ROOT, 'src');

/** What each room may import of ours; `features.ts` is a room of its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  calendar: [],
  statistics: [],
  workbook: ['calendar'],
  people: ['workbook', 'calendar', 'statistics'],
  hiring: ['workbook', 'calendar', 'statistics', 'people'],
  onboarding: ['workbook', 'calendar', 'statistics', 'people'],
  retention: ['workbook', 'calendar', 'statistics', 'people'],
  'features.ts': ['hiring', 'onboarding', 'retention', 'people', 'workbook'],
  google: ['features.ts', 'people', 'workbook', 'calendar'],
  sidebars: ['google'],
  simulator: [],
  preview: ['simulator'],
  build: ['features.ts', 'workbook'],
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function roomOf(file: string): string {
  return relative(SRC, file).split('/')[0] ?? '';
}

function importsOf(file: string): readonly { readonly path: string; readonly isType: boolean }[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/^(?:import|export) (type )?(?:[^;]*? from )?'([^']+)'/gm);
  return [...found].map(([, type, path = '']) => ({ path, isType: type !== undefined }));
}

describe('the rooms of the house', () => {
  const ours = filesIn(SRC).flatMap((file) =>
    importsOf(file)
      .filter(({ path }) => path.startsWith('.'))
      .map(({ path, isType }) => ({
        file: relative(ROOT, file),
        from: roomOf(file),
        to: roomFor(normalize(join(dirname(file), path))),
        what: relative(SRC, normalize(join(dirname(file), path))),
        isType,
      })),
  );

  function roomFor(path: string): string {
    return relative(SRC, path) === 'features' ? 'features.ts' : roomOf(path);
  }

  it('are the known ones', () => {
    expect(readdirSync(SRC).filter((name) => !(name in MAY_IMPORT))).toEqual(['tsconfig.json']);
  });

  it('import only what they may', () => {
    const wrong = ours.filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to));
    expect(wrong).toEqual([]);
  });

  it('know of the add-on in sidebars only the types of its endpoints', () => {
    const wrong = ours.filter(
      ({ from, to, what, isType }) => from === 'sidebars' && to !== from && !(isType && what === 'google/endpoints'),
    );
    expect(wrong).toEqual([]);
  });

  it('load the validation library in one file, and never as a whole', () => {
    const loaders = filesIn(SRC).filter((file) => /import (?!type )[^;]*from 'zod/.test(readFileSync(file, 'utf8')));
    expect(loaders.map((file) => relative(SRC, file))).toEqual(['google/validation.ts']);
  });

  it('read no clock and throw no dice in the rules', () => {
    const rules = ['calendar', 'statistics', 'workbook', 'people', 'hiring', 'onboarding', 'retention'].flatMap(
      (room) => filesIn(join(SRC, room)),
    );
    const impure = rules.filter((file) => /Date\.now|new Date\(\)|Math\.random/.test(readFileSync(file, 'utf8')));
    expect(impure).toEqual([]);
  });
});

describe('the compiler', () => {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache-snippets-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Compiles a line with the settings of a room. */
  function compiles(room: string, line: string): boolean {
    const config = {
      extends: join(SRC, room, 'tsconfig.json'),
      compilerOptions: { noEmit: true, composite: false, emitDeclarationOnly: false },
      include: [],
      files: [join(folder, `${room}.ts`)],
      references: [],
    };
    writeFileSync(join(folder, `${room}.ts`), `${line}\nexport {};\n`);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    try {
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  }

  it.each([
    'calendar',
    'statistics',
    'workbook',
    'people',
    'hiring',
    'onboarding',
    'retention',
    'sidebars',
    'preview',
    'build',
  ])('knows no service of Apps Script in %s', (room) => {
    expect(compiles(room, 'SpreadsheetApp.flush();')).toBe(false);
  });

  it.each(['google', 'simulator'])('knows the services of Apps Script in %s', (room) => {
    expect(compiles(room, 'export type S = GoogleAppsScript.Spreadsheet.Sheet;')).toBe(true);
  });

  it.each(['calendar', 'hiring', 'onboarding', 'retention', 'google', 'simulator', 'build'])(
    'knows no page in %s',
    (room) => {
      expect(compiles(room, 'document.title;')).toBe(false);
    },
  );

  it('knows the page in sidebars', () => {
    expect(compiles('sidebars', 'document.title;')).toBe(true);
  });

  it.each(['hiring', 'onboarding', 'retention', 'google', 'simulator', 'sidebars'])(
    'knows nothing of Node in %s',
    (room) => {
      expect(compiles(room, 'process.exit();')).toBe(false);
    },
  );

  it.each(['google', 'hiring', 'onboarding', 'retention'])('knows no timers in %s, as Apps Script has none', (room) => {
    expect(compiles(room, 'setTimeout(() => {}, 1);')).toBe(false);
  });
});
