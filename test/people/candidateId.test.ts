import fc from 'fast-check';
import { candidateId, possibleIds } from '../../src/people/candidateId';

describe('candidateId', () => {
  it('is the same for the same e-mail address, in any case', () => {
    const none = new Set<string>();
    expect(candidateId({ name: 'Ana', email: 'A@example.com' }, none)).toBe(
      candidateId({ name: 'Ana Ruiz', email: 'a@example.com ' }, none),
    );
  });

  it('goes by phone where there is no e-mail address, however it is written', () => {
    const none = new Set<string>();
    expect(candidateId({ name: 'Ana', phone: '(555) 555-0100' }, none)).toBe(
      candidateId({ name: 'A.', phone: '+1 555 555 0100' }, none),
    );
  });

  it('is the same for the same name, however it is typed', () => {
    const none = new Set<string>();
    expect(candidateId({ name: 'García, José' }, none)).toBe(candidateId({ name: 'Jose\u0301  Garci\u0301a' }, none));
  });

  it('is another one when the first is taken', () => {
    const person = { name: 'Ana' };
    const first = candidateId(person, new Set());
    const second = candidateId(person, new Set([first]));
    expect(second).not.toBe(first);
    expect(candidateId(person, new Set([first, second]))).not.toBe(second);
  });

  it('has a form that nobody takes for a number or a date', () => {
    fc.assert(fc.property(fc.string(), (name) => /^C-[0-9A-HJKMNP-TV-Z]{6}$/.test(candidateId({ name }, new Set()))));
  });
});

describe('possibleIds', () => {
  it('are by e-mail, then phone, then name', () => {
    expect(possibleIds({ name: 'Ana', email: 'a@example.com', phone: '555-0100' })).toHaveLength(3);
  });
});
