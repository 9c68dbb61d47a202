import { csvDelimiter } from '../../../src/preview/files/csvDelimiter';

describe('what parts the cells of a CSV file', () => {
  it.each([
    ['a comma', 'Name,Role\nAna,MA\n', ','],
    ['a semicolon', 'Name;Role\nAna;MA\n', ';'],
    ['a tab', 'Name\tRole\nAna\tMA\n', '\t'],
    ['a bar', 'Name|Role\nAna|MA\n', '|'],
    ['a semicolon among decimal commas', 'Name;Score;Rate\nAna;4,5;3,5\nBo;3,5;2,5\n', ';'],
    ['a comma beside lists with semicolons', 'Name,Systems\nAna,Epic;Athena;eCW\nBo,Epic;Cerner\n', ','],
    ['a semicolon beside sentences with commas', 'Name;Notes\nAna;good, quick, kind\nBo;late, once, or twice\n', ';'],
    ['a tab beside names with commas', 'Name\tRole, site\nLee, Ann\tMA, North\nRuiz, Bo\tMA, South\n', '\t'],
    ['a semicolon, whatever stands in quotation marks', 'Name;Notes\n"a,b,c,d";"e,f\n,g,h"\nBo;x\n', ';'],
    ['a comma in rows of different lengths', 'Name,Role,Site\nAna,MA\nBo,MA,North,x,y\nCy\n', ','],
    ['a comma below a title', 'Candidates of 2026\n\nName, Role, Site\nAna, MA, North\n', ','],
    ['a comma beside a mark of inches', 'Name,Notes\nAna,5" heels; x\nBo,6" heels\n', ','],
    ['nothing in a single column', 'Name\nAna\nBo\n', ''],
    ['nothing in a single column of last names and first names', 'Name\nLee, Ann\nRuiz, Bo\n', ''],
    ['nothing in an empty file', '', ''],
  ])('is %s', (_, text, delimiter) => {
    expect(csvDelimiter(text)).toBe(delimiter);
  });
});
