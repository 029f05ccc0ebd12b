import fc from 'fast-check';
import { maybeTable, type ReportModel } from '../../../src/model';
import { recogniseInternal } from '../../../src/recognition';
import { book, rows, sheet } from '../../support/grid';
import { anyProjectLayout, projectBook, type BookedProject } from '../../support/internal/project-layouts';

const HEAD = `
  项目收入支出决算表
  ~ | ~ | ~ | ~ | ~ | ~ | 财决06表
  编制单位：某局 | ~ | 2023年度 | ~ | ~ | ~ | 金额单位：元
`;
/** Projects below their 项, and beside it in a column of their own. */
const BELOW = `${HEAD}
  支出功能分类科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
  ~ | 合计 | 10 | 300 | 290 | 20
  2010507 | 专项普查活动 | 10 | 200 | 190 | 20
  ~ | 人口普查 | 10 | 100 | 90 | 20
  ~ | 经济普查 | ~ | 100 | 100 | ~
  2011199 | 其他纪检监察事务支出 | ~ | 100 | 100 | ~
  ~ | 派驻经费 | ~ | 100 | 100 | ~
`;
const BESIDE = `${HEAD}
  支出功能分类科目编码 | 科目名称 | 项目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余
  合计 | ~ | ~ | 10 | 300 | 290 | 20
  2010507 | 专项普查活动 | 人口普查 | 10 | 100 | 90 | 20
  2010507 | 专项普查活动 | 经济普查 | ~ | 100 | 100 | ~
  2011199 | 其他纪检监察事务支出 | 派驻经费 | ~ | 100 | 100 | ~
`;

function read(drawing: string): ReportModel {
  return recogniseInternal(book('财决.xlsx', sheet('Z06 项目收入支出决算表(财决06表)', rows(drawing))));
}

/** Each row with what was spent, in 元. */
function spentIn(drawing: string): readonly string[] {
  const table = maybeTable(read(drawing), 'internal06');
  return (table?.rows ?? []).map(({ key, cells }) => `${key} ${(cells.get('total')?.amount?.fen ?? NaN) / 100}`);
}

const PROJECTS = ['project=2010507=人口普查 90', 'project=2010507=经济普查 100', 'project=2011199=派驻经费 100'];

it('reads the projects below their 项, which is kept', () => {
  expect(spentIn(BELOW).filter((row) => row.startsWith('project='))).toEqual(PROJECTS);
  expect(spentIn(BELOW).filter((row) => !row.startsWith('project='))).toEqual([
    'total 290',
    '2010507 190',
    '2011199 100',
  ]);
});

it('reads the projects beside their 项', () => {
  expect(spentIn(BESIDE)).toEqual(['total 290', ...PROJECTS]);
});

it.each([BELOW, BESIDE])('understands all of it', (drawing) => {
  const report = read(drawing);
  expect(report.unmapped).toEqual([]);
  expect(maybeTable(report, 'internal06')?.irregularities).toEqual([]);
});

const BOOKED: readonly BookedProject[] = [
  { code: '2010507', item: '专项普查活动', name: '人口普查', opening: 10, income: 100, spent: 90 },
  { code: '2010507', item: '专项普查活动', name: '经济普查', opening: 0, income: 200, spent: 200 },
  { code: '2011199', item: '其他纪检监察事务支出', name: '派驻纪检组工作经费', opening: 0, income: 300, spent: 250 },
];
const TRUE_ROWS = BOOKED.map(
  ({ code, name, opening, income, spent }) =>
    `project=${code}=${name} ${opening} ${income} ${spent} ${opening + income - spent}`,
);

/** Each project with the four amounts of its row, in 元. */
function projectsOf(report: ReportModel): readonly string[] {
  const columns = ['openingBalance', 'currentIncome', 'total', 'closingBalance'];
  return (maybeTable(report, 'internal06')?.rows ?? [])
    .filter(({ key }) => key.startsWith('project='))
    .map(({ key, cells }) => [key, ...columns.map((column) => (cells.get(column)?.amount?.fen ?? 0) / 100)].join(' '));
}

/** Whether something is said of the table: it was not read, or a column of it was not. */
function tells(report: ReportModel): boolean {
  return report.unmapped.length + (maybeTable(report, 'internal06')?.irregularities.length ?? 0) > 0;
}

it('reads the projects in whatever layout, with nothing left to ask', () => {
  fc.assert(
    fc.property(anyProjectLayout(), (layout) => {
      const report = recogniseInternal(projectBook(layout, BOOKED));
      expect(projectsOf(report)).toEqual(TRUE_ROWS);
      expect(tells(report)).toBe(false);
    }),
    { seed: 6, numRuns: 200 },
  );
});

it('says so where the names of projects stand under a header that is not known, and makes up none', () => {
  fc.assert(
    fc.property(anyProjectLayout(['经费名称', '用款事项']), (layout) => {
      fc.pre(layout.names !== 'below');
      const report = recogniseInternal(projectBook(layout, BOOKED));
      expect(projectsOf(report)).toEqual([]);
      expect(tells(report)).toBe(true);
    }),
    { seed: 6, numRuns: 60 },
  );
});

it.each([
  ['12.9主题活动', '12.9主题活动'],
  ['2. 人口普查', '人口普查'],
  ['其中：人口普查', '人口普查'],
])('“%s” is the project “%s”', (printed, name) => {
  expect(spentIn(BELOW.replace('人口普查', printed))).toContain(`project=2010507=${name} 90`);
});
