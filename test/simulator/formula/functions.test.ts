import type { Scalar } from '../../../src/simulator/cells/value';
import { grid } from './gridSource';

/** The value of a formula in D1 beside a small table: numbers in A, text in B, blanks and a text number in C. */
function resultOf(formula: string): Scalar {
  return grid({
    Main: [
      [3, 'pear', null, formula],
      [1, 'Apple', '7'],
      [2, 'fig', null],
    ],
  }).value('D1');
}

function examples(cases: Readonly<Record<string, Scalar>>): void {
  for (const [formula, expected] of Object.entries(cases))
    expect([formula, resultOf(formula)]).toEqual([formula, expected]);
}

function codes(cases: Readonly<Record<string, string>>): void {
  for (const [formula, code] of Object.entries(cases))
    expect([formula, resultOf(formula)]).toMatchObject([formula, { code }]);
}

describe('operators', () => {
  it('bind as in Sheets: sign, percent, power, product, sum, &, comparison', () => {
    examples({
      '=-2^2': 4,
      '=2^3^2': 64,
      '=1+2*3': 7,
      '=50%*4': 2,
      '=1&2+3': '15',
      '=1+1=2': true,
      '="a"&"b"="AB"': true,
    });
  });

  it('read text as a number in arithmetic, and refuse other text', () => {
    examples({ '="3"+4': 7, '=C2*2': 14, '="$1,000"+0': 1000, '="10%"*10': 1 });
    codes({ '="x"+1': '#VALUE!', '=1/0': '#DIV/0!', '=NA()+1': '#N/A' });
  });

  it('order numbers before text before FALSE before TRUE', () => {
    examples({ '=99<"a"': true, '="z"<FALSE': true, '=FALSE<TRUE': true, '="b">"A"': true });
  });
});

describe('aggregates', () => {
  it('pass over text in ranges and read it where it is written in the formula', () => {
    examples({ '=SUM(A1:C3)': 6, '=SUM("7",1)': 8, '=COUNT(A1:C3)': 3, '=COUNTA(A1:C3)': 7, '=AVERAGE(A1:C3)': 2 });
    codes({ '=SUM("x")': '#VALUE!', '=AVERAGE(B1:B3)': '#DIV/0!' });
  });

  it('find middles, ranks and spreads', () => {
    examples({
      '=MEDIAN(A1:A3)': 2,
      '=LARGE(A1:A3,2)': 2,
      '=SMALL(A1:A3,1)': 1,
      '=RANK(3,A1:A3)': 1,
      '=STDEV(A1:A3)': 1,
    });
    examples({ '=PERCENTILE(A1:A3,0.25)': 1.5, '=QUARTILE(A1:A3,3)': 2.5, '=MAX(B1:B3)': 0, '=COUNTUNIQUE(A1:C3)': 7 });
  });

  it('treat text in a factor of SUMPRODUCT as 0', () => {
    examples({ '=SUMPRODUCT(A1:A3,B1:B3)': 0, '=SUMPRODUCT((A1:A3>1)*A1:A3)': 5, '=SUMPRODUCT(A1:A3,A1:A3)': 14 });
  });
});

describe('rounding', () => {
  it('takes the decimal form as the truth and halves away from zero', () => {
    examples({
      '=ROUND(1.005,2)': 1.01,
      '=ROUND(-2.5)': -3,
      '=ROUNDUP(1.01,1)': 1.1,
      '=ROUNDDOWN(-1.99)': -1,
      '=INT(-1.5)': -2,
    });
    examples({ '=MOD(-7,3)': 2, '=ROUND(1234,-2)': 1200 });
  });
});

describe('conditions', () => {
  it('look only at the branch that they need', () => {
    examples({
      '=IF(TRUE,1,1/0)': 1,
      '=IFS(FALSE,1/0,TRUE,2)': 2,
      '=SWITCH("b","a",1/0,"B",2,3)': 2,
      '=IFERROR(1/0,"no")': 'no',
    });
    examples({ '=IF(A1>9,1)': false, '=IF(A1,,2)': null, '=IFNA(NA(),0)': 0, '=CHOOSE(2,1/0,"two")': 'two' });
    codes({ '=IFNA(1/0,0)': '#DIV/0!', '=IFS(FALSE,1)': '#N/A', '=IF("x",1,2)': '#VALUE!' });
  });

  it('are #N/A with too few or too many arguments', () => {
    codes({ '=IF(1)': '#N/A', '=ABS()': '#N/A', '=ABS(1,2)': '#N/A', '=COUNTIFS(A1:A3)': '#N/A' });
  });
});

describe('lookups', () => {
  it('find exact, sorted and wildcard matches', () => {
    examples({
      '=VLOOKUP(1,A1:B3,2,FALSE)': 'Apple',
      '=VLOOKUP("f*",B1:B3,1,FALSE)': 'fig',
      '=MATCH("APPLE",B1:B3,0)': 2,
    });
    examples({
      '=MATCH(25,{10,20,30},1)': 2,
      '=MATCH(25,{30,20,10},-1)': 1,
      '=XLOOKUP("kiwi",B1:B3,A1:A3,"none")': 'none',
    });
    examples({
      '=INDEX(A1:B3,3,2)': 'fig',
      '=XLOOKUP(2,A1:A3,B1:B3)': 'fig',
      '=LOOKUP(2.5,{1,2,3},{"a","b","c"})': 'b',
    });
  });

  it('say why they have nothing to give', () => {
    codes({ '=VLOOKUP(9,A1:B3,2,FALSE)': '#N/A', '=VLOOKUP(1,A1:B3,3,FALSE)': '#REF!', '=MATCH("x",B1:B3,0)': '#N/A' });
    codes({ '=INDEX(A1:B3,4,1)': '#NUM!' });
  });
});

describe('arrays', () => {
  it('are filtered, sorted and made unique by rows', () => {
    examples({ '=TEXTJOIN(",",TRUE,SORT(A1:B3,1,FALSE))': '3,pear,2,fig,1,Apple' });
    examples({
      '=TEXTJOIN(",",TRUE,FILTER(B1:B3,A1:A3>1))': 'pear,fig',
      '=TEXTJOIN(",",TRUE,SORT(B1:B3))': 'Apple,fig,pear',
    });
    examples({ '=COUNTA(UNIQUE({"a";"A";"b"}))': 2, '=SUM(TRANSPOSE(A1:A3))': 6, '=SUM(SEQUENCE(2,2,10,5))': 70 });
    codes({ '=FILTER(A1:A3,A1:A3>9)': '#N/A', '=ROWS({})': '#REF!', '={A1:A2,A1:A3}': '#VALUE!' });
  });

  it('go through LET and LAMBDA', () => {
    examples({ '=LET(n,A1,m,n*2,m+n)': 9, '=LAMBDA(x,x*2)(4)': 8, '=SUM(MAP(A1:A3,LAMBDA(x,x^2)))': 14 });
    examples({ '=REDUCE(0,A1:A3,LAMBDA(t,x,t+x))': 6, '=LET(double,LAMBDA(x,2*x),double(5))': 10 });
  });
});

describe('texts', () => {
  it('are cut, searched and joined', () => {
    examples({
      '=LEFT("staff",2)&RIGHT("staff")&MID("staff",2,3)': 'stftaf',
      '=TRIM("  a   b ")': 'a b',
      '=PROPER("o\'neil, jo")': "O'Neil, Jo",
    });
    examples({
      '=FIND("f","staff")': 4,
      '=SEARCH("T?F","staff")': 2,
      '=SUBSTITUTE("a-b-c","-","+",2)': 'a-b+c',
      '=LEN(A1/3)': 1,
    });
    examples({
      '=JOIN("-",A1:A3)': '3-1-2',
      '=INDEX(SPLIT("a,2",","),2)': 2,
      '=EXACT("a","A")': false,
      '=1/3&""': '0.333333333333333',
    });
    codes({ '=FIND("F","staff")': '#VALUE!' });
  });

  it('are matched by regular expressions, without what RE2 lacks', () => {
    examples({
      '=REGEXMATCH("Offer 2","\\d")': true,
      '=REGEXEXTRACT("id-42","-(\\d+)")': '42',
      '=REGEXREPLACE("aXb","[A-Z]","-")': 'a-b',
    });
    codes({ '=REGEXMATCH("a","(?=a)")': '#REF!', '=REGEXMATCH(12,"1")': '#VALUE!' });
  });

  it('show numbers in a format', () => {
    examples({
      '=TEXT(1234.5,"$#,##0.00")': '$1,234.50',
      '=TEXT(DATE(2026,3,9),"yyyy-mm-dd")': '2026-03-09',
      '=TEXT(0.256,"0%")': '26%',
    });
  });
});

describe('dates', () => {
  it('count days since 1899-12-30', () => {
    examples({
      '=DATE(1900,1,1)': 2,
      '=DATE(2026,13,1)': 46_388,
      '=YEAR(46023)': 2026,
      '=DATEVALUE("2026-01-01")': 46_023,
    });
    examples({
      '=TODAY()': 45_000,
      '=NOW()': 45_000.5,
      '=TIME(12,0,0)': 0.5,
      '=HOUR(0.75)': 18,
      '="1/2/2026"+0': 46_024,
    });
  });

  it('end months on their last day and skip weekends and holidays', () => {
    examples({ '=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)': 0, '=DAY(EOMONTH(DATE(2028,2,1),0))': 29 });
    examples({ '=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,9))': 6, '=WORKDAY(DATE(2026,3,6),1)-DATE(2026,3,9)': 0 });
    examples({ '=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,6),DATE(2026,3,4))': 4, '=WEEKDAY(DATE(2026,3,2),2)': 1 });
    examples({
      '=DATEDIF(DATE(2024,2,29),DATE(2026,2,28),"Y")': 1,
      '=DATEDIF(DATE(2025,1,15),DATE(2026,3,1),"M")': 13,
    });
  });
});
