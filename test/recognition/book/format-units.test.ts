import { CONSISTENT_BOOK, snapshotOf } from '../../../scripts/samples';
import { checkReport } from '../../../src/checking';
import { gridKey, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { figuresOf } from '../../support/figures-of';
import * as noise from '../../support/noise';

const SAMPLE = snapshotOf(CONSISTENT_BOOK);

function bookWith(change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  return noise.onEverySheet(SAMPLE, change);
}

const saysYuan = noise.withTexts((text) => text.replace('万元', '元'));
const saysNothing = noise.withTexts((text) => text.replace('金额单位：万元', ''));
const FORMATS = ['0.00,,\n%', '0!.0000', '0!.0000"万元"', '#,##0.00,,\n%;[Red]-#,##0.00,,\n%'];

function shownFigures(snapshot: WorkbookSnapshot): Record<string, number | null> {
  return Object.fromEntries([...figuresOf(recognise(snapshot))].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('amounts stored in 元 and shown in 万元', () => {
  test.each(FORMATS)('%j reads as it shows', (format) => {
    const shown = bookWith(noise.storedInYuan(() => format));
    expect(shownFigures(shown)).toEqual(shownFigures(SAMPLE));
    expect(recognise(shown).tables.flatMap(({ irregularities }) => irregularities)).toEqual([]);
  });

  test('also where formats are mixed', () => {
    const mixed = bookWith(noise.storedInYuan((value) => FORMATS[value % FORMATS.length] ?? ''));
    expect(shownFigures(mixed)).toEqual(shownFigures(SAMPLE));
  });

  test('under a label that says 元 they are read as shown, and that is told once', () => {
    const report = recognise(bookWith((sheet) => saysYuan(noise.storedInYuan(() => FORMATS[0] ?? '')(sheet))));
    expect(report.amountUnit).toBe('万元');
    const notes = report.tables.flatMap(({ irregularities }) => irregularities);
    expect(notes.map(({ kind }) => kind)).toEqual(['formatContradictsUnit']);
    const { findings } = checkReport(report);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining('标明金额单位是元，单元格格式却把数字显示为万元'),
    ]);
  });

  test('where nothing states a unit the formats do', () => {
    const report = recognise(bookWith((sheet) => saysNothing(noise.storedInYuan(() => FORMATS[2] ?? '')(sheet))));
    expect(report.questions).toEqual([]);
    expect(report.tables.map(({ unit, unitStated }) => [unit, unitStated])).not.toContainEqual(['元', true]);
  });
});

test('an amount that is shown as a date is none, and says so', () => {
  const dated = bookWith((sheet) =>
    sheet.name.startsWith('GK03') ? { ...sheet, numberFormats: new Map([[gridKey(8, 4), 'yyyy/m/d']]) } : sheet,
  );
  const notes = recognise(dated).tables.flatMap(({ irregularities }) => irregularities);
  expect(notes.map(({ kind, text }) => [kind, text.replace(/\d+/g, 'n')])).toEqual([
    ['unreadableAmount', '显示为日期“n/n/n”'],
  ]);
});
