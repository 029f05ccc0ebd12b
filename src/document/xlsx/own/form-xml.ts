import { toA1, type EntryKind, type SheetForm } from '../../../model';
import { escapeXml } from '../../package/xml';

/** Without a password: it guards against slips, not against people. Columns and rows may be resized. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** What a cell takes as a formula over its address, and what is said of anything else. */
const RULES: Readonly<Record<Exclude<EntryKind, 'text'>, readonly [holds: (cell: string) => string, error: string]>> = {
  amount: [(cell) => `ISNUMBER(${cell})`, '请填数，例如 12.30；确实不填的写“不填”。'],
  count: [
    (cell) => `AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell}))`,
    '请填整数，没有的填 0；确实不填的写“不填”。',
  ],
};

/** What locks a sheet but for its entries; nothing for a sheet that is no form. */
export function protectionXml(form: SheetForm | undefined): string {
  return form === undefined ? '' : PROTECTION;
}

/** The addresses of the cells that can be written into. */
export function entryCells(form: SheetForm | undefined): ReadonlySet<string> {
  return new Set(form?.entries.map(({ row, column }) => toA1(row, column)));
}

/** What tells the spreadsheet what the entries take. */
export function validationsXml(form: SheetForm | undefined): string {
  const rules = (form?.entries ?? []).flatMap(({ row, column, takes }) => {
    if (takes === 'text') return [];
    const [holds, error] = RULES[takes];
    const cell = toA1(row, column);
    const formula = escapeXml(`OR(${holds(cell)},${cell}="${form?.instead ?? ''}")`);
    return `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" error="${error}" sqref="${cell}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
