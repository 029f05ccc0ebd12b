/** @jest-environment node */
import { strFromU8, unzipSync } from 'fflate';
import { CONSISTENT_BOOK, snapshotOf } from '../../scripts/samples';
import { draftExplanation } from '../../src/checking';
import { changesBetween } from '../../src/comparison';
import { checkJson } from '../../src/cli/unit/check-json';
import { gridKey, type CellValue, type ReportModel, type SheetSnapshot } from '../../src/model';
import { recognise } from '../../src/recognition';
import { reportHtml, resultSheet, reviewDocument, reviewLines, reviewWorkbook } from '../../src/reports';
import { comparedFigure } from '../../src/reports/comparison/figures';
import { findingText } from '../../src/taskpane/view/report-text';
import { showCell } from '../../src/taskpane/view/show-value';
import { onEverySheet, storedInYuan } from '../support/noise';
import { sourceOf } from '../support/report/report-source';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);
/** Shows 万元 of what is stored in 元. */
const HIDING = '0.00,,\n%';

/** The sample as it is stored in 元 and shown in 万元, with one cell of its 支出决算表 put in. */
function bookWith(row: number, column: number, value: CellValue, format: string, from1904 = false): ReportModel {
  const put = (sheet: SheetSnapshot): SheetSnapshot => {
    if (!sheet.name.startsWith('GK03')) return sheet;
    const values = sheet.values.map((line, r) => line.map((old, c) => (r === row && c === column ? value : old)));
    const numberFormats = new Map([...sheet.numberFormats, [gridKey(row, column), format]]);
    return { ...sheet, values, numberFormats, ...(from1904 && { datesFrom1904: true as const }) };
  };
  return recognise(
    onEverySheet(
      onEverySheet(
        SAMPLE,
        storedInYuan(() => HIDING),
      ),
      put,
    ),
  );
}

const PLACE = [8, 4] as const;
const RIGHT = recognise(SAMPLE)
  .tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()]))
  .find(({ ref }) => ref.sheet.startsWith('GK03') && ref.row === PLACE[0] && ref.column === PLACE[1]);

/** Everything that is written for people about a book. */
async function printed(report: ReportModel): Promise<string> {
  const source = sourceOf(report);
  const { findings } = source.checked;
  const inZip = (bytes: Uint8Array, part: RegExp): string =>
    Object.entries(unzipSync(bytes))
      .filter(([name]) => part.test(name))
      .map(([, content]) => strFromU8(content))
      .join('');
  return [
    reportHtml(source),
    JSON.stringify(reviewLines(source)),
    inZip(reviewWorkbook(source), /sheet\d+\.xml$|sharedStrings/),
    inZip(await reviewDocument(source), /document\.xml$/),
    JSON.stringify(resultSheet(source, { withFormulas: true }).rows),
    ...findings.flatMap((finding) => [
      findingText(finding),
      draftExplanation(finding),
      ...finding.cells.map(showCell),
      ...finding.candidates.map(showCell),
    ]),
    JSON.stringify(checkJson(source)),
  ].join('\n');
}

describe('a wrong amount of which the format hides four digits', () => {
  const stored = 9_149_200;
  const report = bookWith(...PLACE, stored, HIDING);

  test('is shown as its cell shows it, wherever it is written', async () => {
    const { findings } = sourceOf(report).checked;
    const [suspect] = findings.flatMap(({ suspects }) => suspects);
    expect(suspect).toMatchObject({ ref: { row: PLACE[0], column: PLACE[1] }, value: stored, shown: '914.92' });
    expect(await printed(report)).toContain('实填 914.92');
    expect(reviewLines(sourceOf(report)).map(({ stated }) => stated)).toContain('914.92');
  });

  test('and nowhere as it is stored', async () => {
    expect((await printed(report)).match(/.{20}(?:9,149,200|(?<![0-9])9149200(?![0-9])).{9}/g)).toBeNull();
  });

  test('what would mend it is told as shown, and typed as stored', () => {
    const [suspect] = sourceOf(report).checked.findings.flatMap(({ suspects }) => suspects);
    expect(Number(suspect?.suggested)).toBe(RIGHT?.value);
    expect(Number(suspect?.stored)).toBeCloseTo(Number(RIGHT?.value) * 10_000, 2);
  });

  test('the formulas of 核对结果 calculate with what its cell shows', () => {
    const { rows } = resultSheet(sourceOf(report), { withFormulas: true });
    const formulas = rows.flatMap((row) => row.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes('E9/10^4,2)')).length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => /9149200|914\.92/.test(formula))).toEqual([]);
  });

  test('two books are compared by what they show', () => {
    const [changed] = changesBetween(recognise(SAMPLE), report).cells;
    expect(comparedFigure(changed?.now ?? null, changed?.old ?? null)).toBe('914.92');
  });
});

describe('what stands in an amount’s place', () => {
  test.each<[string, CellValue, string, boolean, string]>([
    ['a date', 43_890, 'yyyy"年"m"月"d"日"', false, '现为日期“2020年2月29日”'],
    ['a date counted from 1904', 42_428, 'yyyy"年"m"月"d"日"', true, '现为日期“2020年2月29日”'],
    ['a time', 0.75, 'h:mm', false, '现为日期“18:00”'],
    ['a text', '见附注', 'General', false, '现为文字“见附注”'],
    ['a truth value', true, 'General', false, '现为逻辑值“TRUE”'],
    ['an error', { error: '#REF!' }, 'General', false, '现为错误值“#REF!”'],
  ])('%s is called by its name and shown as its cell shows it', async (_what, value, format, from1904, words) => {
    const report = bookWith(...PLACE, value, format, from1904);
    const [finding] = sourceOf(report).checked.findings.filter(({ message }) => message.includes('应是数字'));
    const shown = /“(.+)”/.exec(words)?.[1] ?? '';
    expect(finding?.message).toContain(words);
    expect(finding?.cells.map((cell) => cell.shown)).toContain(shown);
    expect(reviewLines(sourceOf(report)).map(({ stated }) => stated)).toContain(shown);
    if (typeof value === 'number' && value > 1) expect(await printed(report)).not.toMatch(/43[,]?890|42[,]?428/);
  });
});

test('a unit that is contradicted is told by the figure that is shown', () => {
  const large = recognise(
    onEverySheet(
      SAMPLE,
      storedInYuan(() => '0.00'),
    ),
  );
  const [note] = large.tables.flatMap(({ irregularities }) =>
    irregularities.filter(({ kind }) => kind === 'unitContradicted'),
  );
  expect(note === undefined || /但 [\d,]+\.\d\d 的大小像是元$/.test(note.text)).toBe(true);
});
