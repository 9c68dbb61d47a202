import { competencies } from '../../src/hiring/competencies';
import { pipeline, ratingColumn, weightColumn } from '../../src/hiring/pipeline';
import { pipelineFormulas } from '../../src/hiring/pipelineFormulas';
import { columnLetters } from '../../src/workbook/address';
import { reading } from './practice';

const WEIGHTS = reading(competencies, [['Role', 'Competency', 'Weight']]);
const NAMES = ['Teamwork', 'Accuracy'];

function formulasFor(headers: readonly string[], roles: readonly string[] = ['Biller']) {
  const layout = {
    place: (header: string) => headers.indexOf(header),
    letter: (header: string) => columnLetters(headers.indexOf(header)),
  };
  const formulas = pipelineFormulas(NAMES, WEIGHTS, roles)(layout);
  return (header: string) => formulas[header]?.(2);
}

const IN_ORDER = [
  ...Object.values(pipeline.columns).map(({ header }) => header),
  ...NAMES.map((name) => ratingColumn(name).header),
  ...NAMES.map((name) => weightColumn(name).header),
];

describe('pipelineFormulas', () => {
  const formula = formulasFor(IN_ORDER);

  it('score a row by its ratings and weights', () => {
    expect(formula('Score')).toBe(
      '=IF(SUMPRODUCT(--ISNUMBER(Q2:R2),S2:T2)=0,"",ROUND((SUMPRODUCT(Q2:R2,S2:T2)/SUMPRODUCT(--ISNUMBER(Q2:R2),S2:T2)-1)/4*100,9))',
    );
  });

  it('count whole columns for the rank, so that appended rows belong to it', () => {
    expect(formula('Rank')).toBe('=IF(OR(P2="",G2=""),"",COUNTIFS(P:P,P2,G:G,">"&G2)+1)');
  });

  it('look a weight up by role and competency', () => {
    const where = 'Competencies!$A:$A,$C2,Competencies!$B:$B,Q$1,Competencies!$C:$C,">=0"';
    expect(formula('Weight: Teamwork')).toBe(`=IF(COUNTIFS(${where})=0,"",SUMIFS(Competencies!$C:$C,${where}))`);
  });

  it('name the ratings one by one where the user moved a column between them', () => {
    const headers = [...IN_ORDER.slice(0, 17), 'My own', ...IN_ORDER.slice(17)];
    expect(formulasFor(headers)('Rated so far')).toContain('(COUNTA(Q2:Q2)+COUNTA(S2:S2))');
  });

  it('mask what COUNTIFS would read as a pattern', () => {
    expect(formulasFor(IN_ORDER, ['Nurse?'])('Rank')).toContain(
      '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(P2,"~","~~"),"*","~*"),"?","~?")',
    );
  });
});
