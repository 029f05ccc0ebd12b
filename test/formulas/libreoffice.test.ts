import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/document/xlsx';
import type { CellValue } from '../../src/model';
import { handMadeBook } from '../support/books';
import { randomOf, type Random } from '../support/generator';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const withLibreOffice = isInstalled ? describe : describe.skip;

const nested = (depth: number, before: string, inner: string, after: string): string =>
  before.repeat(depth) + inner + after.repeat(depth);

/** What differs easily from program to program, and depth as far as LibreOffice goes. */
const CHOSEN = [
  ...['100/3*3', '1/3+1/3+1/3', '2/3*3', '1/7*7', '0.1+0.2', '0.1+0.2-0.3', '0.5-0.4-0.1', '1.1*1.1'],
  ...['-2^2', '2^3^2', '50%*4', '-5%', '2^-1', '--5', '(1-0.9)*10', '1234.56-1234.55', '19359.65*10000'],
  ...['ROUND(2.5,0)', 'ROUND(-2.5,0)', 'ROUND(1.005,2)', 'ROUND(1234.5,-2)', 'ROUND(100/3*3,0)', 'ROUNDDOWN(-1.009,2)'],
  ...[
    'SUM(A1:A3)',
    'SUM(A1:C2)',
    'SUM(B3:A1)',
    'SUM(A1:C3)',
    'AVERAGE(A1:A3)',
    'AVERAGE(D1:D3)',
    'MAX(A1:B3)',
    'MIN(D1:D3)',
  ],
  ...['COUNT(A1:C3)', 'COUNT(C3)', 'COUNT(1/0)', 'COUNT("a")', 'COUNT("2",3)', 'COUNT(D1:D3)', 'COUNT(B3,TRUE)'],
  ...['AND(C1:C2)', 'OR(C1:C2)', 'AND(D1:D3)', 'OR(D1)', 'AND(A1:C2)', 'AND(A1:C3)', 'OR(B3,C1)', 'AND(TRUE,C1:C2)'],
  ...['IF(A1>0,C3,1)', 'IF(C3,1,2)', 'IFERROR(C3+1,7)', 'IFERROR(SUM(C1:C3),0)', 'C3=1', 'D1=""', 'D1=0', 'D1=FALSE'],
  ...['0.1+0.2=0.3', '100/3*3=100', '"a"<"B"', '"x"&1/4', '"x"&0.1+0.2', '1/0&"x"'],
  nested(40, '(', '1', '+1)'),
  nested(60, 'IF(A1>0,', '5', ',0)'),
  nested(300, '-', '1', ''),
  nested(500, '1+', '1', ''),
];

const OPERATORS = ['+', '-', '*', '/'];
const COMPARISONS = ['<', '>', '<=', '>=', '=', '<>'];
const PLACES = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C3', 'D1', '公开01!A2'];
const AREAS = ['A1:A3', 'A1:B3', 'C1:D2', 'A1:C3', 'D1:D3'];

/** A formula of some depth; neither texts nor truths are calculated with, which LibreOffice does in its own way. */
function anyFormula(random: Random, depth: number): string {
  const part = (): string => anyFormula(random, depth - 1);
  if (depth === 0) return random.pick([...PLACES, '0.1', '2.5', '-3', '100', '1E3', '7%']);
  return random.pick([
    () => `${part()}${random.pick(OPERATORS)}${part()}`,
    () => `(${part()}${random.pick(OPERATORS)}${part()})`,
    () => `-${part()}`,
    () => `ROUND(${part()},2)`,
    () => `IF(${part()}${random.pick(COMPARISONS)}${part()},${part()},${part()})`,
    () => `IFERROR(${part()},${part()})`,
    () => `${random.pick(['SUM', 'COUNT', 'MAX', 'MIN', 'AVERAGE'])}(${random.pick(AREAS)},${part()})`,
    () => `IF(${random.pick(['AND', 'OR'])}(${random.pick(AREAS)},${part()}),${part()},${part()})`,
    () => `ABS(${part()})`,
  ])();
}

function formulas(): readonly string[] {
  const random = randomOf(20_201, 'formulas');
  return [...CHOSEN, ...Array.from({ length: 400 }, (_, index) => anyFormula(random, 1 + (index % 4)))];
}

/** Cells of every kind in A1:D3, and the formulas below each other in F, without results. */
function bookOf(written: readonly string[]): Uint8Array {
  const cells: readonly (readonly string[])[] = [
    ['<c r="A1"><v>12.5</v></c>', '<c r="B1"><v>0.1</v></c>', '<c r="C1" t="str"><v>文字</v></c>'],
    ['<c r="A2"><v>7</v></c>', '<c r="B2"><v>0.2</v></c>', '<c r="C2" t="str"><v>合计</v></c>'],
    ['<c r="A3"><v>-3</v></c>', '<c r="B3"><v>4</v></c>', '<c r="C3" t="e"><v>#N/A</v></c>'],
  ];
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = written.map((formula, row) => {
    const held = cells[row]?.join('') ?? '';
    return `<row r="${row + 1}">${held}<c r="F${row + 1}"><f>${escaped(formula)}</f></c></row>`;
  });
  return handMadeBook({ sheets: [{ name: '公开01', inside: `<sheetData>${rows.join('')}</sheetData>` }] });
}

const resultsIn = async (bytes: Uint8Array, count: number): Promise<readonly CellValue[]> => {
  const [sheet] = (await readWorkbook('a.xlsx', bytes)).snapshot.sheets;
  return Array.from({ length: count }, (_, row) => sheet?.values[row]?.[5] ?? null);
};

/** Numbers without their last digits, which LibreOffice rounds once more when it adds. */
const asShown = (value: CellValue | undefined): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(14)) : value;

withLibreOffice('results as LibreOffice has them (skipped where it is not installed)', () => {
  const written = formulas();
  const bytes = bookOf(written);
  let theirs: readonly CellValue[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'juesuan-'));
    writeFileSync(path.join(folder, 'a.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const outcome = path.join(folder, 'out');
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', outcome, path.join(folder, 'a.xlsx')],
      { stdio: 'ignore' },
    );
    theirs = await resultsIn(new Uint8Array(readFileSync(path.join(outcome, 'a.xlsx'))), written.length);
    rmSync(folder, { recursive: true, force: true });
  });

  test(`of ${written.length} formulas`, async () => {
    const ours = await resultsIn(bytes, written.length);
    const differing = written.flatMap((formula, at) =>
      Object.is(JSON.stringify(asShown(ours[at])), JSON.stringify(asShown(theirs[at])))
        ? []
        : [`${formula.slice(0, 300)}: ${JSON.stringify(ours[at])}, LibreOffice ${JSON.stringify(theirs[at])}`],
    );
    expect(differing).toEqual([]);
  });
});
