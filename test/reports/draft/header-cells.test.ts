import { headerCells } from '../../../src/reports/draft/header-cells';
import type { PrintedRow } from '../../../src/document/docx';

function drawn(rows: readonly PrintedRow[]): readonly string[] {
  return rows.map((cells) =>
    cells.map(({ text, columnSpan = 1, rowSpan = 1 }) => `${text}×${columnSpan}↓${rowSpan}`).join(' '),
  );
}

function leaves(...paths: readonly string[]) {
  return paths.map((path) => ({ path: path.split('·') }));
}

describe('headerCells', () => {
  it.each([
    ['one level', leaves('项目', '金额'), ['项目×1↓1 金额×1↓1']],
    ['a group over two', leaves('编码', '支出·小计', '支出·项目'), ['编码×1↓2 支出×2↓1', '小计×1↓1 项目×1↓1']],
    [
      'three levels with a short path inside',
      leaves('预算·合计', '预算·车·小计', '预算·车·购置', '决算·合计'),
      ['预算×3↓1 决算×1↓1', '合计×1↓2 车×2↓1 合计×1↓2', '小计×1↓1 购置×1↓1'],
    ],
    ['equal groups that are not neighbours', leaves('a·x', 'b', 'a·y'), ['a×1↓1 b×1↓2 a×1↓1', 'x×1↓1 y×1↓1']],
  ])('draws %s', (_what, columns, expected) => {
    expect(drawn(headerCells(columns))).toEqual(expected);
  });
});
