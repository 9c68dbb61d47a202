import vm from 'node:vm';
import { tabOf } from '../../src/preview/files/csvTab';
import { importTabs } from '../../src/preview/files/importTabs';
import { openSource, simulatorSource } from '../../src/preview/openAddOn';
import { setUp } from './addOn';
import { type Push, push } from './pushed';
import { sampleRows } from './sample';

const NAMES = [
  'onOpen',
  'onInstall',
  'showStartHere',
  'refreshEverything',
  'setUpOrRepair',
  'connectTracker',
  'scoreInterview',
  'refreshPipeline',
  'debrief',
  'moveStage',
  'jobDescription',
  'interviewKit',
  'fairness',
  'hireAndStart',
  'refreshChecklist',
  'myTasks',
  'connectStaffList',
  'refreshDashboard',
  'onEdit',
  'showHelp',
  'callFromSidebar',
  'HIRE_SCORE',
  'HIRE_COVERAGE',
  'HIRE_RANK',
  'HIRE_FUNNEL',
  'HIRE_AGREEMENT',
  'HIRE_IMPACT',
  'ONBOARD_DUE',
  'ONBOARD_STATUS',
  'RETAIN_TURNOVER',
  'RETAIN_SURVIVAL',
  'RETAIN_PAY_PERCENTILE',
  'RETAIN_MARKET_PAY',
  'RETAIN_ENPS',
];

let pushed: Push;
const source = (name: string) => pushed.files.find((file) => file.name === name)?.source ?? '';

beforeAll(async () => {
  pushed = await push();
});

describe('what clasp push sends', () => {
  it('is one comparison and one replacement of the project', () => {
    expect(pushed.exitCode).toBe(0);
    expect(pushed.requests).toEqual(['GET /v1/projects/FAKE/content', 'PUT /v1/projects/FAKE/content']);
  });

  it('is a manifest, one script and one page', () => {
    expect(pushed.files.map(({ name, type }) => `${type} ${name}`).sort()).toEqual([
      'HTML Panel',
      'JSON appsscript',
      'SERVER_JS Code',
    ]);
  });
});

describe('the pushed script in a bare JavaScript context', () => {
  function bare(): vm.Context {
    const context = vm.createContext(Object.create(null));
    new vm.Script(source('Code')).runInContext(context);
    return context;
  }

  it('declares its functions and one object, and nothing else', () => {
    expect(Object.keys(bare()).sort()).toEqual([...NAMES, 'PracticeStaffing_'].sort());
  });

  it('declares them as plain functions with readable parameters', () => {
    expect(source('Code')).toContain('function HIRE_SCORE(ratings, weights, scale_max) {');
    expect(source('Code').match(/@customfunction/g)).toHaveLength(13);
  });

  it('computes a formula', () => {
    expect(vm.runInContext('JSON.stringify(HIRE_SCORE([[4, 5, 3, "N/A"]], [[1, 1, 1, 1]]))', bare())).toBe('[[75]]');
  });

  it('computes a formula with dates', () => {
    const call = 'ONBOARD_DUE(new Date(2026, 2, 6), 1, "business")[0][0].getTime() === new Date(2026, 2, 9).getTime()';
    expect(vm.runInContext(call, bare())).toBe(true);
  });

  it('loads no validation library for a formula', () => {
    const context = bare();
    vm.runInContext('HIRE_RANK([[1]]); ONBOARD_STATUS([[true]], [[new Date()]])', context);
    expect(Object.keys(context)).not.toContain('__zod_globalConfig');
  });
});

describe('the pushed script in the simulator', () => {
  async function opened() {
    const options = { timeZone: 'America/New_York', now: () => Date.parse('2026-11-20T17:00:00Z') };
    const simulator = openSource({
      code: source('Code'),
      pages: { Panel: source('Panel') },
      simulator: await simulatorSource(),
      options,
    });
    importTabs(simulator, [tabOf('Candidates', sampleRows())]);
    return simulator;
  }

  it('builds the menu where the add-on was never used, and touches nothing else', async () => {
    const simulator = await opened();
    simulator.forgetCalls();
    simulator.run('onOpen', [], { authMode: 'NONE' });
    const items = simulator.menu.flatMap((entry) => (entry.kind === 'menu' ? entry.entries : [entry]));
    expect(items.map((item) => (item.kind === 'item' ? item.caption : item.kind))).toEqual([
      'Start here',
      'Refresh everything',
      'Set up or repair…',
      'Connect a tracker…',
      'Score an interview…',
      'Refresh pipeline',
      'Debrief…',
      'Move stage…',
      'Job description…',
      'Interview kit…',
      'Fairness…',
      'Hire and start onboarding…',
      'Refresh checklist',
      'My tasks…',
      'Connect a staff list…',
      'Refresh dashboard',
      'Help',
    ]);
    const touched = [...simulator.calls.keys()].filter((call) => !/Ui|Menu|getUi/.test(call));
    expect(touched).toEqual([]);
  });

  it('makes the cells of every menu item', async () => {
    const simulator = await opened();
    setUp(simulator);
    expect(simulator.sheet('Stages')?.value(1, 0)).toBe('Applied');
    simulator.run('refreshPipeline');
    expect(simulator.sheet('Pipeline')?.value(1, 0)).toBe(1);
    simulator.run('refreshEverything');
    expect(simulator.sheet('Start here')?.value(1, 0)).toBe('To do today');
    const sidebars = [
      ['showStartHere', 'startHere', 'Practice Staffing'],
      ['setUpOrRepair', 'setUp', 'Practice Staffing: set up or repair'],
      ['connectTracker', 'connect', 'Practice Staffing: connect a tracker'],
      ['showHelp', 'help', 'Practice Staffing: help'],
    ] as const;
    for (const [item, view, title] of sidebars) {
      simulator.run(item);
      const shown = simulator.shown[simulator.shown.length - 1];
      expect(shown).toMatchObject({ kind: 'sidebar', title });
      expect(shown?.text).toContain(`<body data-view="${view}">`);
    }
  });
});
