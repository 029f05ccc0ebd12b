import type { OwnSheet } from '../../../src/host/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { RULES } from '../../../src/rules';
import {
  nextId,
  readRuleFile,
  readRuleSheet,
  resolveRules,
  ruleFileText,
  ruleSheet,
  vocabularyOf,
  type CustomRule,
} from '../../../src/rules/custom';
import { CONSISTENT } from '../../support/books/sample-files';
import { buildReport } from '../../support/report/build-report';
import { SMALL_BOOK } from '../../support/report/small-book';

const OWN: readonly CustomRule[] = [
  {
    id: '自01',
    title: '收入两表一致',
    class: 'balance',
    formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
    basis: '某财预〔2020〕1号',
  },
  {
    id: '自02',
    title: '接待费不超预算',
    class: 'verification',
    formula: '公开07!公务接待费.决算数 <= 公开07!公务接待费.预算数',
    basis: '',
  },
  { id: '自03', title: '"引号"与\n换行', class: 'logic', formula: '公开01!结余分配 >= 0', basis: '' },
];

function fileOf(...rules: readonly object[]): string {
  return JSON.stringify({ version: 1, rules });
}

function workbookOf(name: string, values: SheetSnapshot['values']): WorkbookSnapshot {
  const sheet: SheetSnapshot = {
    name,
    visibility: 'visible',
    isProtected: false,
    values,
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
  return { name: '示例.xlsx', sheets: [...CONSISTENT.sheets, sheet] };
}

function snapshotOf(sheet: OwnSheet): WorkbookSnapshot {
  return workbookOf(
    sheet.name,
    sheet.rows.map((row) => row.map(({ value = null }) => (value === '' ? null : value))),
  );
}

describe('a rule file', () => {
  test('gives back what was written', () => {
    expect(readRuleFile(ruleFileText(OWN))).toEqual({ rules: OWN, problems: [] });
  });

  test('may leave out everything but the formula', () => {
    expect(readRuleFile(fileOf({ formula: '公开01!结余分配 = 0' }))).toEqual({
      rules: [
        { id: '自01', title: '公开01!结余分配 = 0', class: 'balance', formula: '公开01!结余分配 = 0', basis: '' },
      ],
      problems: [],
    });
  });

  test.each([
    ['1', '自01'],
    ['自1', '自01'],
    ['自12', '自12'],
    ['自定义3', '自03'],
    ['X01', '自X01'],
    ['B09', '自B09'],
  ])('the id %s becomes %s', (id, expected) => {
    expect(readRuleFile(fileOf({ id, formula: '公开01!结余分配 = 0' })).rules.map((rule) => rule.id)).toEqual([
      expected,
    ]);
  });

  test('an id that is left out is none that stands further down', () => {
    const { rules } = readRuleFile(fileOf({ formula: '公开01!甲 = 0' }, { id: '自01', formula: '公开01!乙 = 0' }));
    expect(rules.map(({ id }) => id)).toEqual(['自02', '自01']);
  });

  test.each([
    ['no JSON', '{"version":1,', ['规则文件不是 JSON，请检查括号、引号和逗号是否配对。']],
    ['another thing', '[]', ['规则文件：应是 {"version":1,"rules":[{"formula":"…"}]} 的样子。']],
    ['a version to come', '{"version":2,"rules":[]}', ['规则文件：version 应为 1。']],
    ['no list', '{"version":1,"rules":{}}', ['规则文件：rules 应是规则的列表。']],
    ['no formula', fileOf({ id: '自01' }), ['第 1 条：缺 formula（公式），应是文字。']],
    ['a number for a text', fileOf({ formula: '公开01!甲 = 0', title: 5 }), ['第 1 条：title（标题）应是文字。']],
    [
      'a field that is none',
      fileOf({ formula: '公开01!甲 = 0', 公式: '' }),
      ['第 1 条：不认识“公式”；可写 version、rules，每条规则可写 id、title、class、formula、basis。'],
    ],
    [
      'an unknown class',
      fileOf({ formula: '公开01!甲 = 0', class: '重要' }),
      ['第 1 条：性质“重要”应为 基本平衡、逻辑性 或 核实性。'],
    ],
    [
      'a formula that cannot be read',
      fileOf({ formula: '公开01!甲 = 0' }, { formula: '公开01!甲' }),
      ['第 2 条：公式第 7 个字：公式到这里就完了，应为“+”“−”“=”“<=”或“>=”。'],
    ],
    ['an empty formula', fileOf({ formula: ' ' }), ['第 1 条：没有公式。']],
    [
      'an id twice',
      fileOf({ id: '1', formula: '公开01!甲 = 0' }, { id: '自01', formula: '公开01!乙 = 0' }),
      ['第 2 条：编号“自01”与前面的重复。'],
    ],
    [
      'an id with spaces',
      fileOf({ id: 'a b', formula: '公开01!甲 = 0' }),
      ['第 1 条：编号“自a b”里不能有空格、@ 和斜线，也不能为空；可写 自01、自02。'],
    ],
  ])('%s is told', (_what, text, problems) => {
    expect(readRuleFile(text).problems).toEqual(problems);
  });

  test('begins with a byte order mark where Windows wrote it', () => {
    expect(readRuleFile(`\uFEFF${ruleFileText(OWN)}`).rules).toEqual(OWN);
  });
});

describe('a rule sheet', () => {
  test('gives back what was written', () => {
    const sheet: OwnSheet = ruleSheet(OWN);
    expect(readRuleSheet(snapshotOf(sheet))).toEqual({ rules: OWN, problems: [] });
  });

  test('may be written by hand: a title above, other columns between, blank lines, numbers for ids', () => {
    const values = [
      ['我局的自定义公式'],
      ['编 号', '备注', '标题', '性质', '公式', '依据'],
      [1, '今年新加', '结余分配不为负', '逻辑性', '公开01!结余分配 >= 0', null],
      [],
      [2, null, null, null, '公开02!合计.事业收入 = 0'],
    ];
    expect(readRuleSheet(workbookOf('自定义公式', values))).toEqual({
      rules: [
        { id: '自01', title: '结余分配不为负', class: 'logic', formula: '公开01!结余分配 >= 0', basis: '' },
        {
          id: '自02',
          title: '公开02!合计.事业收入 = 0',
          class: 'balance',
          formula: '公开02!合计.事业收入 = 0',
          basis: '',
        },
      ],
      problems: [],
    });
  });

  test('a problem says its row', () => {
    const values = [
      ['编号', '标题', '性质', '公式', '依据'],
      [1, '甲', '逻辑性', '公开01', ''],
    ];
    expect(readRuleSheet(workbookOf('自定义公式', values))?.problems).toEqual([
      '“自定义公式”第 2 行：公式第 5 个字：公式到这里就完了，应为“!”：表名后面写“!”，再写行名。',
    ]);
  });

  test('is none where the workbook has no such sheet or headers', () => {
    expect(readRuleSheet(CONSISTENT)).toBeNull();
    expect(readRuleSheet(workbookOf('自定义公式', [['公式']]))).toBeNull();
  });

  test('is taken for no table of the book, and disturbs none', () => {
    const without = recognise(CONSISTENT);
    const report = recognise(snapshotOf(ruleSheet(OWN)));
    expect(report.tables).toEqual(without.tables);
    expect(report.questions).toEqual(without.questions);
    expect(report.unmapped.map(({ sheet }) => sheet)).toContain('自定义公式');
  });
});

describe('rules for the engine', () => {
  const report = buildReport(SMALL_BOOK);

  test('carry title, class, severity and basis', () => {
    const { rules, unreadable } = resolveRules(OWN, vocabularyOf(report));
    expect(unreadable).toEqual([]);
    const custom = (text: string) => ({ kind: 'custom', text });
    expect(rules.map(({ relations, ...head }) => [head, relations?.length])).toEqual([
      [
        { id: '自01', title: '收入两表一致', class: 'balance', severity: 'error', basis: custom('某财预〔2020〕1号') },
        1,
      ],
      [
        {
          id: '自02',
          title: '接待费不超预算',
          class: 'verification',
          severity: 'warning',
          basis: custom('自定义公式'),
        },
        1,
      ],
      [{ id: '自03', title: '"引号"与\n换行', class: 'logic', severity: 'error', basis: custom('自定义公式') }, 1],
    ]);
  });

  test('leave out a rule of which a part is not understood', () => {
    const broken: CustomRule = { ...OWN[0]!, formula: '公开01!本年收入合计 = 公开02!合计.本年收入' };
    const wrong: CustomRule = { ...OWN[1]!, formula: '公开01!本年收入合计 = 公开02!合计.乙乙' };
    const { rules, unreadable } = resolveRules([broken, wrong], vocabularyOf(report));
    expect(rules.map(({ id }) => id)).toEqual(['自01']);
    expect(unreadable.map(({ rule }) => rule.id)).toEqual(['自02']);
  });
});

test('no rule of the catalogue has an id of ours', () => {
  expect(RULES.filter(({ id }) => id.startsWith('自'))).toEqual([]);
});

test('the next id is the first free one', () => {
  expect(nextId([])).toBe('自01');
  expect(nextId([{ id: '自01' }, { id: '自03' }])).toBe('自02');
});
