import { pastedText } from '../../../src/document/open-text';
import type { SheetSnapshot } from '../../../src/model';

/** The tables that stand in a text that was pasted. */
function sheetsIn(...lines: readonly string[]): readonly SheetSnapshot[] {
  const opened = pastedText('文稿', lines.join('\n'));
  if (opened.kind === 'fault') throw new Error(opened.sentence);
  return opened.text.tables?.sheets ?? [];
}

const CAPTION = ['“三公”经费支出决算表', '单位：万元'];
const GRID = [
  ['“三公”经费支出决算表', null, null],
  ['单位：万元', null, null],
  ['项目', '预算数', '决算数'],
  ['合计', 3, 1.71],
  ['公务接待费', 1, null],
];

it.each<[what: string, lines: readonly string[]]>([
  ['walls', ['项目 | 预算数 | 决算数', '合计 | 3 | 1.71', '公务接待费 | 1 | ']],
  ['full width walls', ['项目｜预算数｜决算数', '合计｜3｜1.71', '公务接待费｜1｜']],
  ['Markdown', ['| 项目 | 预算数 | 决算数 |', '|:---|---:|---:|', '| 合计 | 3 | 1.71 |', '| 公务接待费 | 1 | |']],
  ['tabs', ['项目\t预算数\t决算数', '合计\t3\t1.71', '公务接待费\t1\t']],
  ['walls, with empty lines between', ['项目|预算数|决算数', '', '合计|3|1.71', '', '公务接待费|1|']],
])('reads a table typed with %s, with its title and unit', (_what, lines) => {
  const [sheet, ...others] = sheetsIn('一、总体情况。', ...CAPTION, ...lines, '二、说明如下。');
  expect([sheet?.name, sheet?.values, others]).toEqual(['“三公”经费支出决算表', GRID, []]);
});

it('reads cells that stand on lines of their own, rows parted by a wall alone', () => {
  const cells = ['|', '项 目 |', '决算数 |', '|', '合 计 |', '167.37 |', '|', '公务接待费 |', '2.14 |'];
  expect(sheetsIn(...CAPTION, ...cells)[0]?.values.slice(2)).toEqual([
    ['项 目', '决算数'],
    ['合 计', 167.37],
    ['公务接待费', 2.14],
  ]);
});

describe('headings that were merged', () => {
  const rows = (upper: string, lower: string): readonly string[] => [
    ...CAPTION,
    upper,
    lower,
    '公务接待费 | 8 | 8 | 0 | 2 | 2 | 0 |',
    '总计 | 80 | 80 | 0 | 74 | 74 | 0 |',
  ];
  const heads = (...lines: readonly string[]): readonly unknown[] => (sheetsIn(...lines)[0]?.values ?? []).slice(2, 4);
  const BELOW = '合计 | 一般公共预算 | 政府性基金 | 合计 | 一般公共预算 | 政府性基金 |';

  it('stand over those that come again for each of them', () => {
    expect(heads(...rows('项目 | 预算数 | 决算数 | ||||', BELOW))).toEqual([
      ['项目', '预算数', null, null, '决算数', null, null, null],
      [null, '合计', '一般公共预算', '政府性基金', '合计', '一般公共预算', '政府性基金', null],
    ]);
  });

  it('stay where those below are no such list', () => {
    const [upper] = heads(...rows('项目 | 预算数 | 决算数 | ||||', BELOW.replace('政府性基金', '其他')));
    expect(upper).toEqual(['项目', '预算数', '决算数', null, null, null, null, null]);
  });
});

it('tells which line each cell stands in', () => {
  const [sheet] = sheetsIn('一、总体情况。', '项目 | 决算数', '合计 | 1.71');
  expect([...(sheet?.paragraphs ?? [])].map(([, paragraph]) => paragraph)).toEqual([1, 1, 2, 2]);
});

it.each<[what: string, lines: readonly string[]]>([
  ['sentences with walls in them', ['甲|乙。', '丙|丁。', '戊|己。']],
  ['a row alone', ['项目 | 预算数 | 决算数']],
  ['contents with pages', ['一、收入决算情况说明\t5', '二、支出决算情况说明\t6', '三、名词解释\t12']],
  ['lines set in by tabs', ['\t一、职责', '\t二、机构', '\t三、人员']],
  ['cells on lines of their own that make no even rows', ['|', '项目 |', '决算数 |', '|', '合计 |']],
  [
    'one line of many cells among lines of two',
    [`甲${'|'.repeat(2000)}乙`, ...Array.from({ length: 90 }, () => '丙|丁')],
  ],
])('finds no table in %s', (_what, lines) => {
  expect(sheetsIn(...lines)).toEqual([]);
});
