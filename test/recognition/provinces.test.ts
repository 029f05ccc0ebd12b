import { recognise } from '../../src/recognition';
import { editionOf, REGIONS } from '../../src/standards';
import { judgeReport, provinceBook } from '../support/generator';

/** One book of each province, the years in turn; `scripts/province-mapping.ts` reads many of each. */
const BOOKS = REGIONS.map((region, at): [string, number] => [region, at + REGIONS.length * (at % 4)]);

test.each(BOOKS)('a book of %s is mapped, or asks', (region, index) => {
  const { book, year, region: own } = provinceBook(index);
  expect(own).toBe(region);
  const report = recognise(book.snapshot);
  expect(judgeReport(report, book.truth).silent).toEqual([]);
  if (report.year !== null && report.unitName !== null) expect(report.standard).toBe(editionOf(year, region).id);
});
