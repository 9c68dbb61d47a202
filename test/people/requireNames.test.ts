import { requireNames } from '../../src/people/requireNames';
import { list } from './listBuilder';

describe('requireNames', () => {
  it('says which headers were found instead of a name', () => {
    expect(() => requireNames(list(['Foo', 'Bar'], ['a', 'b']))).toThrow(
      'a list of candidates needs a column with their names; found “Foo”, “Bar”. Call one of them “Name”',
    );
  });

  it('says when row 1 is empty', () => {
    expect(() => requireNames(list(['']))).toThrow('found no headers in row 1');
  });

  it('accepts a last name alone', () => {
    expect(() => requireNames(list(['Surname'], ['Ruiz']))).not.toThrow();
  });
});
