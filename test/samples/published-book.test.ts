import {
  CONSISTENT_TABLES,
  maybeRow,
  PUBLISHED_TABLES,
  UNPRINTED_CATEGORIES,
  type FunctionalTable,
} from '../../scripts/samples';
import { outcome } from './relation';
import { allRelations } from './relations';

const before = CONSISTENT_TABLES.generalBudgetExpenditure;
const after = PUBLISHED_TABLES.generalBudgetExpenditure;

function changedCells(from: FunctionalTable, to: FunctionalTable): readonly string[] {
  return from.rows.flatMap(({ code, figures }) =>
    figures.flatMap((figure, column) => {
      const now = maybeRow(to, code);
      return now && now.figures[column] !== figure ? [`${code}/${column}`] : [];
    }),
  );
}

describe('the book as published', () => {
  it('differs from the consistent one in 公开05 only', () => {
    expect({ ...PUBLISHED_TABLES, generalBudgetExpenditure: before }).toEqual(CONSISTENT_TABLES);
  });

  it('lacks the four 类 rows and no other row', () => {
    const missing = before.rows.filter(({ code }) => !maybeRow(after, code)).map(({ code }) => code);
    expect(missing).toEqual(['206', '207', '212', '221']);
    expect(missing).toEqual(UNPRINTED_CATEGORIES);
    expect(after.rows).toHaveLength(before.rows.length - missing.length);
  });

  it('changes two cells of 210, and the row still adds up', () => {
    expect(changedCells(before, after)).toEqual(['210/0', '210/2']);
    expect(maybeRow(before, '210')?.figures).toEqual([11575.96, 7427.34, 4148.62]);
    expect(maybeRow(after, '210')?.figures).toEqual([11678.97, 7427.34, 4251.63]);
  });

  it('keeps the total', () => {
    expect(after.total).toEqual(before.total);
  });

  it('breaks what follows from that, and nothing else', () => {
    const broken = allRelations(PUBLISHED_TABLES).filter((relation) => outcome(relation) === 'broken');
    expect(broken.map(({ id }) => id)).toEqual([
      'F 合计=Σ类 0',
      'F 210 0',
      'F 合计=Σ类 1',
      'F 合计=Σ类 2',
      'F 210 2',
      'X67–X92 206',
      'X67–X92 207',
      'X67–X92 210',
      'X67–X92 212',
      'X67–X92 221',
    ]);
  });
});
