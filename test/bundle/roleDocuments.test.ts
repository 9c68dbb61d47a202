import type { Simulator } from '../../src/simulator/contract';
import { call, everything, placeOf, refreshed, rowOf, tab, value, withTracker } from './addOn';

const DUTIES = 'Greet patients.\nBook visits.';

async function practice(): Promise<Simulator> {
  const simulator = await refreshed();
  const roles = tab(simulator, 'Roles');
  roles.put(rowOf(roles, 'Role', 'Front Desk'), placeOf(roles, 'Duties'), DUTIES);
  return simulator;
}

describe('roleDocuments', () => {
  it('writes nothing', async () => {
    const simulator = await practice();
    const before = everything(simulator);
    value(simulator, 'roleDocuments', 'Front Desk');
    expect(everything(simulator)).toEqual(before);
  });

  it('is of the role in the selected row, on whatever tab, else of the first one', async () => {
    const simulator = await practice();
    const roleAt = (sheet: string, header: string, role: string) => {
      simulator.select(sheet, rowOf(tab(simulator, sheet), header, role), 1);
      return value(simulator, 'roleDocuments').role;
    };
    expect(roleAt('Roles', 'Role', 'Office Manager')).toBe('Office Manager');
    expect(roleAt('Pipeline', 'Role', 'Medical Assistant')).toBe('Medical Assistant');
    expect(roleAt('Candidates', 'Position', 'front desk')).toBe('Front Desk');
    simulator.select('Settings', 1, 0);
    const { role, roles } = value(simulator, 'roleDocuments');
    expect(role).toBe(roles[0]);
  });

  it('has what the user made of the profile', async () => {
    const simulator = await practice();
    const { description, origin } = value(simulator, 'roleDocuments', 'Front Desk');
    expect(description.duties).toEqual(['Greet patients.', 'Book visits.']);
    expect(origin).toContain('Profile “Front desk” gone over on Nov 25, 2026.');
  });

  it('gives back as text whatever was typed', async () => {
    const simulator = await practice();
    const competencies = tab(simulator, 'Competencies');
    const row = rowOf(competencies, 'Role', 'Front Desk');
    competencies.put(row, placeOf(competencies, 'Question 1'), '<img src=x onerror=alert(1)>');
    const { kit } = value(simulator, 'roleDocuments', 'Front Desk');
    expect(kit.parts[0]?.questions[0]?.question).toBe('<img src=x onerror=alert(1)>');
  });

  it('says that set-up comes first', async () => {
    expect(call(await withTracker(), 'roleDocuments')).toMatchObject({
      ok: false,
      message: 'this needs the tab “Roles”: choose “Set up or repair…” first',
    });
  });

  it('says that a role is gone', async () => {
    expect(call(await practice(), 'roleDocuments', 'Nurse')).toMatchObject({
      ok: false,
      sheet: 'Roles',
      message: 'there is no role “Nurse” in “Roles” any more; choose another one',
    });
  });

  it('needs few service calls', async () => {
    const simulator = await practice();
    simulator.forgetCalls();
    value(simulator, 'roleDocuments');
    expect([...simulator.calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40);
  });
});
