import { installed } from './installed';

describe('properties', () => {
  it('belong to the document or to one user', () => {
    const { run, simulator } = installed();
    run(
      `PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2');`,
      { user: 'ann' },
    );
    expect([...simulator.properties.document]).toEqual([['a', '1']]);
    expect([...simulator.properties.user('ann')]).toEqual([['b', '2']]);
    expect(run(`return PropertiesService.getUserProperties().getProperty('b');`)).toBeNull();
  });

  it('hold 9 kB each and 500 kB together', () => {
    const { run } = installed();
    expect(() => run(`PropertiesService.getUserProperties().setProperty('a', 'é'.repeat(4700));`)).toThrow(
      'Argument too large: value',
    );
    expect(() =>
      run(
        `const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`,
      ),
    ).toThrow('You have exceeded the property storage quota.');
  });
});
