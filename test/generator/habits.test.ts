import { checkReport } from '../../src/checking';
import type { ReportModel } from '../../src/model';
import { recognise } from '../../src/recognition';
import {
  countSubtotals,
  EDITIONS,
  layOut,
  randomUnit,
  shiftedPages,
  shownInWan,
  SUBTOTAL_HABITS,
  type Book,
  type NoiseName,
} from '../support/generator';
import { figuresOf } from '../support/figures-of';
import { onEverySheet, withTexts } from '../support/noise';

/** A book of every so manieth edition. */
function booksWith(noise: readonly NoiseName[], step: number): readonly Book[] {
  return EDITIONS.filter((_, index) => index % step === 0).map(({ id, years: [year] }, seed) =>
    layOut(randomUnit(seed + 1, { year, sort: 'department' }), { edition: id, unit: '万元', noise, seed }),
  );
}

/** What is told to be wrong, as it is told. */
function wrongIn(report: ReportModel): readonly string[] {
  return checkReport(report)
    .findings.filter(({ verdict, severity }) => verdict === 'broken' && severity === 'error')
    .map(({ message }) => message);
}

const figures = (report: ReportModel): Record<string, number | null> => Object.fromEntries(figuresOf(report));

describe('a continued page', () => {
  const books = booksWith(['continuedWithBareRows'], 3);

  test.each([1, 2])('%d columns to the right: the same figures, nothing broken, told once', (places) => {
    const told = books.flatMap(({ snapshot }) => {
      const plain = recognise(snapshot);
      const shifted = recognise(shiftedPages(places)(snapshot));
      // A page that is in doubt by itself is asked about.
      if (plain.questions.length > 0 || !plain.tables.some(({ id }) => id === 'expenditure')) return [];
      expect(figures(shifted)).toEqual(figures(plain));
      expect(wrongIn(shifted)).toEqual(wrongIn(plain));
      expect(wrongIn(plain)).toEqual([]);
      return [checkReport(shifted).findings.filter(({ message }) => message.includes(`错开${places}列`)).length];
    });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.map(() => 1));
  });
});

describe('小计 of 公务用车', () => {
  const books = booksWith([], 1).filter(({ snapshot }) => countSubtotals(snapshot) > 0);

  test.each(Object.keys(SUBTOTAL_HABITS))('%s: nothing is broken, and every other figure is the same', (name) => {
    expect(books.length).toBeGreaterThan(3);
    for (const { snapshot } of books) {
      const plain = recognise(snapshot);
      const report = recognise(SUBTOTAL_HABITS[name]?.(snapshot) ?? snapshot);
      expect(wrongIn(report)).toEqual([]);
      const isPrinted = ([place]: [string, unknown]): boolean => !place.startsWith('threePublic/vehicles/');
      const known = (of: ReportModel): object => Object.fromEntries(Object.entries(figures(of)).filter(isPrinted));
      expect(known(report)).toEqual(known(plain));
      if (name !== 'notPrinted') expect(figures(report)).toEqual(figures(plain));
    }
  });
});

describe('label against format', () => {
  const books = booksWith([], 4);
  test('万元 above amounts that are shown so: read as shown, nothing broken', () => {
    for (const book of books) {
      const report = recognise(shownInWan(book));
      expect(figures(report)).toEqual(figures(recognise(book.snapshot)));
      expect(wrongIn(report)).toEqual([]);
    }
  });

  test('元 above them is one finding that says so, and nothing else', () => {
    for (const book of books) {
      const saysYuan = onEverySheet(
        shownInWan(book),
        withTexts((text) => (text.includes('单位') ? text.replace('万元', '元') : text)),
      );
      const report = recognise(saysYuan);
      expect(wrongIn(report)).toEqual([expect.stringContaining('单元格格式却把数字显示为万元')]);
    }
  });
});
