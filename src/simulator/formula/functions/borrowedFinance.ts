import * as lent from '@formulajs/formulajs';
import { borrow } from '../borrow';
import type { CellFunction } from '../declare';

/** Interest, depreciation and securities that formulajs works out as Sheets does. */
export const BORROWED_FINANCE: Readonly<Record<string, CellFunction>> = {
  COUPDAYS: borrow('nnn?n', lent.COUPDAYS),
  CUMIPMT: borrow('nnnnnn', lent.CUMIPMT),
  CUMPRINC: borrow('nnnnnn', lent.CUMPRINC),
  DB: borrow('nnnn?n', lent.DB),
  DDB: borrow('nnnn?n', lent.DDB),
  DISC: borrow('nnnn?n', lent.DISC),
  DOLLARDE: borrow('nn', lent.DOLLARDE),
  DOLLARFR: borrow('nn', lent.DOLLARFR),
  EFFECT: borrow('nn', lent.EFFECT),
  FV: borrow('nnn?nn', lent.FV),
  FVSCHEDULE: borrow('nl', lent.FVSCHEDULE),
  IPMT: borrow('nnnn?nn', lent.IPMT),
  IRR: borrow('l?n', lent.IRR),
  ISPMT: borrow('nnnn', lent.ISPMT),
  MIRR: borrow('lnn', lent.MIRR),
  NOMINAL: borrow('nn', lent.NOMINAL),
  NPER: borrow('nnn?nn', lent.NPER),
  NPV: borrow('nl*', (rate, ...lists) => lent.NPV(rate, ...lists.flat())),
  PDURATION: borrow('nnn', lent.PDURATION),
  PMT: borrow('nnn?nn', lent.PMT),
  PPMT: borrow('nnnn?nn', lent.PPMT),
  PRICEDISC: borrow('nnnn?n', lent.PRICEDISC),
  PV: borrow('nnn?nn', lent.PV),
  RATE: borrow('nnn?nnn', lent.RATE),
  RRI: borrow('nnn', lent.RRI),
  SLN: borrow('nnn', lent.SLN),
  SYD: borrow('nnnn', lent.SYD),
  TBILLPRICE: borrow('nnn', (settlement, maturity, discount) => {
    const days = billDays(settlement, maturity);
    const price = 100 * (1 - (Number(discount) * days) / 360);
    return Number(discount) > 0 && price > 0 ? price : Number.NaN;
  }),
  TBILLYIELD: borrow('nnn', (settlement, maturity, price) => {
    const days = billDays(settlement, maturity);
    return Number(price) > 0 ? ((100 - Number(price)) / Number(price)) * (360 / days) : Number.NaN;
  }),
  XIRR: borrow('ll?n', lent.XIRR),
  XNPV: borrow('nll', lent.XNPV),
};

/** The days that a treasury bill runs: at least one and not more than a year. */
function billDays(settlement: unknown, maturity: unknown): number {
  const days = Math.floor(Number(maturity)) - Math.floor(Number(settlement));
  return days > 0 && days <= 366 ? days : Number.NaN;
}
