import { indexAfterKey } from '../../../../src/preview/page/menus/indexAfterKey';
import { keyMeaning } from '../../../../src/preview/page/menus/keyMeaning';

const labels = ['Open…', 'Download', 'Delete', 'Undo'];
const menu = { active: 0, hasSubmenu: false, labels };

describe('a key in a menu', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
  ])('moves the keyboard: %s from line %i to line %i', (key, from, to) => {
    expect(indexAfterKey(key, from, labels)).toBe(to);
  });

  it('that is a letter goes to the next line that begins with it, round the end', () => {
    expect([indexAfterKey('d', 0, labels), indexAfterKey('D', 1, labels), indexAfterKey('d', 2, labels)]).toEqual([
      1, 2, 1,
    ]);
  });

  it('that is a letter with which no line begins does nothing', () => {
    expect(keyMeaning('x', menu)).toBeUndefined();
  });

  it.each(['Enter', ' '])('chooses: “%s”', (key) => {
    expect(keyMeaning(key, menu)).toEqual({ kind: 'choose' });
  });

  it('opens a submenu to the right where there is one, and else goes on to the next menu', () => {
    expect(keyMeaning('ArrowRight', { ...menu, hasSubmenu: true })).toEqual({ kind: 'openSubmenu' });
    expect(keyMeaning('ArrowRight', menu)).toEqual({ kind: 'leave', how: 'right' });
  });

  it.each([
    ['Escape', 'escape'],
    ['ArrowLeft', 'left'],
    ['Tab', 'tab'],
  ])('leaves the menu: %s', (key, how) => {
    expect(keyMeaning(key, menu)).toEqual({ kind: 'leave', how });
  });
});
