import { memberOf } from '../../src/onboarding/memberOf';
import { hire } from './practice';

describe('the member of staff that a new hire becomes', () => {
  it('has what was typed, without blanks around it, and nothing where nothing was', () => {
    const member = memberOf(hire({ name: ' Ana Ruiz ', email: ' ', site: 'Elm St', manager: '' }), 'S-1');
    expect(member).toMatchObject({ id: 'S-1', name: 'Ana Ruiz', site: 'Elm St', row: 0 });
    expect([member.email, member.manager, member.end]).toEqual([undefined, undefined, undefined]);
  });
});
