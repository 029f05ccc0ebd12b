import { readPapers } from '../../../src/recognition';
import { GOAL_LIST, GOALS, paperBook, scoredRows } from '../../support/evaluation/papers';

/** The cells of a form's indicators, a line each. */
function linesOf(book: Parameters<typeof readPapers>[0], at = 0): readonly string[] {
  const form = readPapers(book).forms[at];
  return (form?.indicators ?? []).map(({ first, second, third, target, actual, points, score, reason }) =>
    [first, second, third, target, actual, points, score, reason].join('|').replace(/\|+$/, ''),
  );
}

it('reads an approved 绩效目标表: three levels, targets, goals, money', () => {
  const [form] = readPapers(GOALS).forms;
  expect(form).toMatchObject({
    kind: 'goals',
    subject: { kind: 'project', name: '培训项目' },
    unitName: '某局',
    year: 2023,
    expected: '完成全年培训任务',
  });
  expect(form?.money.map(({ name, original }) => [name, original])).toEqual([
    ['年度资金总额：', '100'],
    ['其中：财政拨款', '100'],
  ]);
  expect(linesOf(GOALS)).toEqual([
    '产出指标|数量指标|培训人数|≥100人',
    '产出指标|数量指标|培训场次|3场',
    '产出指标|质量指标|合格率|95%',
    '满意度指标|服务对象满意度|学员满意度|≥90%',
  ]);
});

it('reads a list of many projects, each with its own lines, sign and measure with the number', () => {
  const { forms } = readPapers(GOAL_LIST);
  expect(forms.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['goals', { kind: 'project', name: '甲项目' }],
    ['goals', { kind: 'project', name: '乙项目' }],
  ]);
  expect(linesOf(GOAL_LIST)).toEqual(['产出指标|数量指标|人数|≥100人||20', '产出指标|时效指标|完成时限|≤12月||30']);
  expect(linesOf(GOAL_LIST, 1)).toEqual(['效益指标|社会效益指标|影响|明显||40']);
});

it('reads a 自评表 as it was filled in', () => {
  const [form] = readPapers(scoredRows()).forms;
  expect(form).toMatchObject({
    kind: 'scored',
    reached: '培训98人，\n都合格',
    score: '98.5',
    grade: '优',
    money: [
      { name: '年度资金总额', original: '100', adjusted: '100', spent: '95', rate: '95%', score: '9.5' },
      { name: '其中：当年财政拨款', spent: '85', score: '—' },
      { name: '其他资金', spent: '10' },
    ],
  });
  expect(linesOf(scoredRows())[0]).toBe('产出指标|数量指标|培训人数|≥100人|98人|20|19|两人请假|病假');
});

it('takes 〔待填〕 for nothing', () => {
  expect(linesOf(scoredRows({ '10,5': '〔待填〕', '10,8': null }))[0]).toBe('产出指标|数量指标|培训人数|≥100人||20|19');
});

it.each([
  ['部门整体支出绩效自评表', { kind: 'whole' }],
  ['2023年度培训项目绩效自评表', { kind: 'project', name: '培训项目' }],
  ['项目支出绩效自评表', { kind: 'unknown' }],
])('the title %s says whose it is', (title, subject) => {
  const book = paperBook('表', [[title], ['一级指标', '三级指标', '指标值', '得分'], ['产出', '人数', '1人', 2]]);
  expect(readPapers(book).forms[0]?.subject).toEqual(subject);
});

it.each([
  [[['收入支出决算总表'], ['项目', '金额'], ['一、收入', 1]], []],
  [[['项目支出绩效目标表'], ['项目名称', '甲'], ['没有指标']], ['表']],
])('a sheet without indicators is no form; one that promises them is told: %j', (rows, unread) => {
  expect(readPapers(paperBook('表', rows))).toMatchObject({ forms: [], basics: [], evidence: [], unread });
});

it('reads a 佐证材料目录; what is left blank is that of the line above', () => {
  const book = paperBook('目录', [
    ['佐证材料目录'],
    ['序号', '项目名称', '三级指标', '佐证材料名称', '页码'],
    [1, '培训项目', '培训人数', '签到表', 'P1'],
    [2, null, null, '照片', 'P2'],
    [3, null, '合格率', '考试成绩', null],
  ]);
  expect(readPapers(book).evidence).toEqual([
    { project: '培训项目', indicator: '培训人数', material: '签到表', place: 'P1' },
    { project: '培训项目', indicator: '培训人数', material: '照片', place: 'P2' },
    { project: '培训项目', indicator: '合格率', material: '考试成绩', place: '' },
  ]);
});
