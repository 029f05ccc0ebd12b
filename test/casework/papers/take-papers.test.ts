/** @jest-environment node */
import { draft, draftDocx, formsFile, openText, papersIn, takePapers, type DraftInputs } from '../../../src/casework';
import { readWorkbook } from '../../../src/document';
import {
  EMPTY_SUPPLEMENT,
  type Draft,
  type FormTable,
  type Supplement,
  type WorkbookSnapshot,
} from '../../../src/model';
import { mergeLines } from '../../../src/casework/papers/merge-lines';
import { formPlace, listedProjects, placeOfProject } from '../../../src/casework/papers/subjects';
import { takeBasics } from '../../../src/casework/papers/take-basics';
import { takingInto } from '../../../src/casework/papers/take-form';
import { FORM_WORDS } from '../../../src/evaluation';
import type { PaperForm, PaperIndicator } from '../../../src/recognition';
import { GOALS, paperBook, scoredRows } from '../../support/evaluation/papers';
import { hengyangBook, read } from '../../support/evaluation/seed-books';

const REPORT = { ...read(hengyangBook()), year: 2023 };
const KEY = 'project/培训项目';

function inputsOf(supplement: Supplement = EMPTY_SUPPLEMENT): DraftInputs {
  return { supplement, prior: null, template: 'evaluation-hunan-2021' };
}

function taken(books: readonly WorkbookSnapshot[], before: Supplement = EMPTY_SUPPLEMENT) {
  return takePapers(REPORT, inputsOf(before), books.map(papersIn));
}

function drafted(supplement: Supplement): Draft {
  return draft(REPORT, inputsOf(supplement), 'evaluation');
}

/** What is said of the forms of a draft. */
function findingsIn(supplement: Supplement): readonly string[] {
  return drafted(supplement).remarks.filter((remark) => remark.startsWith('[JX'));
}

function textsOf({ blocks }: FormTable): readonly string[] {
  return blocks.flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text).join('|')));
}

function formIn(supplement: Supplement, name: string): readonly string[] {
  const form = drafted(supplement).forms?.find((each) => each.name === name);
  return form ? textsOf(form) : [];
}

describe('an approved 绩效目标表', () => {
  const { supplement, notes } = taken([GOALS]);

  it('becomes the 自评表 of its project, what came of it left to a person', () => {
    expect(formIn(supplement, '项目1自评表')).toEqual([
      '年度资金总额|100.00|||10||',
      '完成全年培训任务|',
      '产出指标|数量指标|培训人数|≥100人|〔待填〕|||',
      '产出指标|数量指标|培训场次|3场|〔待填〕|||',
      '产出指标|质量指标|合格率|95%|〔待填〕|||',
      '满意度指标|服务对象满意度|学员满意度|≥90%|〔待填〕|||',
      '总分|||||100||',
    ]);
    expect(notes).toEqual([
      '从“目标表.xlsx”读入批复的绩效目标表 1 张。',
      '项目名单取自绩效目标表和自评表，共 1 个；要改的在助手资料里改。',
    ]);
    expect(drafted(supplement).remarks).toContain(
      '培训项目自评表：4个指标的实际完成值待填（培训人数、培训场次、合格率、…），填好后把表读回。',
    );
  });

  it.each([
    ['another number', { '10,4': '≥90人' }, '“培训人数”的年度指标值写的是“≥90人”，批复的是“≥100人”。'],
    ['none', { '12,4': null }, '“合格率”没有写年度指标值，批复的是“95%”。'],
    ['another level', { '12,2': '数量指标' }, '“合格率”列在产出指标、数量指标下，批复的是产出指标、质量指标。'],
    ['another name', { '11,3': '举办场次' }, '批复的指标“培训场次”没有列。'],
  ])('is held against a 自评表 with %s', (_what, change, sentence) => {
    const findings = findingsIn(taken([scoredRows(change), GOALS]).supplement);
    expect(findings).toContain(`[JX08] 培训项目自评表：${sentence}`);
  });

  it.each([{}, { '10,4': '不低于 100 人' }, { '11,4': '3' }, { '13,4': '>=90％' }])(
    'is the same in other words: %j',
    (change) => {
      expect(findingsIn(taken([GOALS, scoredRows(change)]).supplement)).toEqual([]);
    },
  );
});

describe('a 自评表 that came back', () => {
  it('is in the next draft with every word', () => {
    const { supplement } = taken([scoredRows()]);
    expect(formIn(supplement, '项目1自评表')).toEqual([
      '年度资金总额|100.00|100.00|95.00|10|95.00%|9.5',
      '其中：当年财政拨款|90.00|90.00|85.00|||',
      '其他资金|10.00|10.00|10.00|||',
      '完成全年培训任务|培训98人，\n都合格',
      '产出指标|数量指标|培训人数|≥100人|98人|20|19|两人请假∣病假',
      '产出指标|数量指标|培训场次|3场|3场|20|20|',
      '产出指标|质量指标|合格率|95%|96%|20|20|',
      '满意度指标|服务对象满意度|学员满意度|≥90%|92%|30|30|',
      '总分|||||100|98.5|等级：优',
    ]);
  });

  it.each<readonly [rule: string, change: Parameters<typeof scoredRows>[0], sentence: string]>([
    ['JX01', { '5,2': 80 }, '年初预算数的资金总额100.00万元不等于其中各项之和90.00万元。'],
    ['JX02', { '4,7': 9, '14,7': 98 }, '执行率95.00%，得分应为9.5，写的是9。'],
    ['JX02', { '4,7': 11, '14,7': 100 }, '预算执行率得分11超过10分。'],
    ['JX02', { '4,6': '98%' }, '执行率写的是98%，按所写的资金应为95.00%。'],
    ['JX03', { '13,6': 40 }, '各指标分值连同预算执行率10分合计110，应为100。'],
    ['JX04', { '11,7': 21, '14,7': 99.5 }, '“培训场次”得分21超过分值20。'],
    ['JX05', { '10,8': null }, '“培训人数”没有得满分，没有写偏差原因。'],
    ['JX06', { '14,7': 97 }, '总分97不等于各项得分之和98.5。'],
    ['JX07', { '14,8': '等级：良' }, '98.5分对应的等级是“优”，写的是“良”。'],
    ['JX07', { '14,8': '等级：良好' }, '等级“良好”不在优、良、中、差之内。'],
    ['JX12', { '10,7': '扣1分', '14,7': null }, '“培训人数”的得分写的是“扣1分”，不是一个数，没有计算。'],
  ])('%s: %j', (rule, change, sentence) => {
    expect(findingsIn(taken([scoredRows(change)]).supplement)).toContain(`[${rule}] 培训项目自评表：${sentence}`);
  });

  it('says nothing of a right one', () => {
    expect(findingsIn(taken([scoredRows()]).supplement)).toEqual([]);
  });

  it('never empties what was filled in, and tells what it changed', () => {
    const { supplement } = taken([scoredRows()]);
    const again = taken([scoredRows({ '10,5': null, '10,8': null, '11,5': '4场', '14,7': 99 })], supplement);
    expect(formIn(again.supplement, '项目1自评表')[4]).toContain('|98人|20|19|两人请假');
    expect(again.notes.slice(1)).toEqual([
      '培训项目自评表：“培训场次”的实际完成值原是“3场”，已按读回的表改为“4场”。',
      '培训项目自评表：总分原是“98.5”，已按读回的表改为“99”。',
    ]);
  });

  it('that is of another year, or of a project that is not listed, is told', () => {
    const other = paperBook('旧表', [['2021年度甲项目绩效自评表'], ['三级指标', '指标值', '得分'], ['人数', '1人', 2]]);
    const listed = { ...EMPTY_SUPPLEMENT, texts: { 'list/projects': '别的项目' } };
    const { supplement, notes } = taken([other, scoredRows()], listed);
    expect(notes).toEqual([
      '“旧表.xlsx”的“旧表”是 2021 年度的，不是 2023 年度的，没有采用。',
      '从“自评表.xlsx”读入自评表 1 张。',
      '“培训项目”不在项目名单里，表已读入；名单里加上它才写进报告。',
    ]);
    expect(supplement.texts[`${KEY}/indicators`]).toContain('培训人数');
  });
});

describe('what could not be taken is told in a sentence', () => {
  const before = taken([scoredRows()]).supplement;

  it.each<[what: string, book: WorkbookSnapshot, sentence: string]>([
    [
      'a workbook of something else',
      paperBook('名单', [
        ['姓名', '电话'],
        ['张三', 1],
      ]),
      '“名单.xlsx”里没有认出绩效目标表、自评表、基础数据表或佐证材料目录（要有“三级指标”“指标值”“佐证材料”等表头）。',
    ],
    ['a form without a project', scoredRows({ '2,1': null }), '“自评表.xlsx”的“自评表”没有写项目名称，没有采用。'],
    [
      'an amount in words',
      scoredRows({ '4,2': '约一百' }),
      '培训项目自评表：年初预算数写的是“约一百”，不是金额，没有采用。',
    ],
    [
      'a form without an indicator that was filled in',
      scoredRows({ '11,3': null, '11,4': null, '11,5': null, '11,6': null, '11,7': null }),
      '培训项目自评表：读回的表里没有“培训场次”，原来填的仍留着。',
    ],
  ])('%s', (_, book, sentence) => {
    expect(taken([book], before).notes).toContain(sentence);
  });

  it('and nothing of it overwrites what was there', () => {
    const again = taken([scoredRows({ '4,2': '约一百' })], before).supplement;
    expect(again.amounts).toEqual(before.amounts);
    expect(formIn(again, '项目1自评表')[0]).toBe('年度资金总额|100.00|100.00|95.00|10|95.00%|9.5');
  });
});

describe('a 佐证材料目录', () => {
  const list = (...lines: readonly (readonly string[])[]): WorkbookSnapshot =>
    paperBook('目录', [['佐证材料目录'], ['项目名称', '三级指标', '佐证材料名称', '页码'], ...lines]);

  it('is matched to the indicators that have an outcome; those without material are told', () => {
    const { supplement } = taken([
      scoredRows({ '13,5': null, '13,7': null }),
      list(
        ['培训项目', '培训人数', '签到表', 'P1'],
        ['', '合格率', '成绩单', 'P2'],
        ['培训项目', '住宿率', '发票', 'P3'],
      ),
    ]);
    expect(findingsIn(supplement)).toEqual([
      '[JX11] 培训项目自评表：佐证材料目录里没有“培训场次”的材料。',
      '[JX11] 佐证材料目录：“发票”对应的指标“住宿率”不在各自评表里。',
    ]);
    expect(formIn(supplement, '佐证材料目录')).toEqual([
      '1|培训项目|培训人数|98人|签到表|P1',
      '2|培训项目|培训场次|3场|〔待附〕|',
      '3|培训项目|合格率|96%|成绩单|P2',
      '4|培训项目|学员满意度||〔待附〕|',
    ]);
  });
});

describe('forms that were written here', () => {
  const { supplement } = taken([GOALS, scoredRows()]);
  const forms = drafted(supplement).forms ?? [];

  /** The workbook or the document as it comes back. */
  async function back(
    format: 'xlsx' | 'docx',
    change: (draft: Draft) => Draft = (same) => same,
  ): Promise<ReturnType<typeof papersIn>> {
    const made = change(drafted(supplement));
    if (format === 'xlsx') return papersIn((await readWorkbook('附表.xlsx', formsFile(made))).snapshot);
    const opened = await openText('报告.docx', await draftDocx(made, REPORT, 'evaluation'));
    if (opened.kind !== 'text') throw new Error(opened.sentence);
    return papersIn(opened.text);
  }

  it.each(['xlsx', 'docx'] as const)('come back from .%s as they went', async (format) => {
    const again = takePapers(REPORT, inputsOf(supplement), [await back(format)]);
    expect(again.notes.slice(1)).toEqual([]);
    expect(again.supplement.texts).toEqual(supplement.texts);
    expect((draft(REPORT, inputsOf(again.supplement), 'evaluation').forms ?? []).map(textsOf)).toEqual(
      forms.map(textsOf),
    );
  });

  it.each(['xlsx', 'docx'] as const)(
    'bring the figures of 基础数据表 that a person filled in, from .%s',
    async (format) => {
      const filled = (made: Draft): Draft => ({
        ...made,
        forms: (made.forms ?? []).map((form) => ({
          ...form,
          blocks: form.blocks.map((block) => ({
            ...block,
            rows: block.rows.map(([name = { text: '' }, ...cells]) => [
              name,
              ...cells.map((cell, index) => fill(name.text, index) ?? cell),
            ]),
          })),
        })),
      });
      const fill = (line: string, index: number) =>
        ({
          在职人员: [{ text: '120' }, { text: '123' }],
          公用经费: [undefined, { text: '520.00' }, { text: '999.00' }],
        })[line]?.[index];
      const again = takePapers(REPORT, inputsOf(supplement), [await back(format, filled)]);
      expect(again.notes.slice(1)).toEqual([
        '[JX10] 基础数据表：“公用经费”的当年决算数写的是999.00，账上或助手资料里是510.19，请核对。',
      ]);
      const table = formIn(again.supplement, '基础数据表');
      expect(table).toEqual(expect.arrayContaining(['在职人员|120|123|102.50%', '公用经费||520.00|510.19']));
    },
  );
});

describe('figures of a 基础数据表', () => {
  const ref = { sheet: '表', row: 0, column: 0 };
  /** A table as it would be written, with one line and these cells, each under its header. */
  function form(cells: Readonly<Record<string, string>>): FormTable {
    const blocks = [
      {
        header: ['', ...Object.keys(cells)],
        rows: [[{ text: '在职人员' }, ...Object.entries(cells).map(([header, text]) => ({ id: header, text }))]],
      },
    ];
    return { name: FORM_WORDS.basicSheet, blocks } as unknown as FormTable;
  }

  it.each<[header: string, known: string, written: string, isTold: boolean]>([
    ['编制数', '120', '120', false],
    ['编制数', '120', ' 120 人', false],
    ['编制数', '1200', '1,200', false],
    ['编制数', '1200', '1，200人', false],
    ['编制数', '1200', '12,00', true],
    ['编制数', '120', '12', true],
    ['编制数', '0', '—', false],
    ['编制数', '120', '—', true],
    ['控制率', '102.50%', '102.5％', false],
    ['控制率', '102.50%', '102.51%', true],
    ['控制率', '0.00%', '-', false],
    ['当年决算数', '510.19', '510.19', false],
    ['当年决算数', '510.19', '5101900元', false],
    ['当年决算数', '1510.19', '1,510.19', false],
    ['当年决算数', '0.00', '—', false],
    ['当年决算数', '510.19', '510.2', true],
    ['当年决算数', '510.19', '无', true],
  ])('%s known as %s and written as “%s”: %s', (header, known, written, isTold) => {
    const taking = takingInto(EMPTY_SUPPLEMENT, new Map(), []);
    const figures = [{ line: '在职人员', header, text: written, ref }];
    takeBasics(taking, [form({ [header]: known })], {
      figures,
      amountUnit: '万元',
      unitName: null,
      year: null,
      sheet: '表',
    });
    const told = `[JX10] 基础数据表：“在职人员”的${header}写的是${written}，账上或助手资料里是${known}，请核对。`;
    expect(taking.notes).toEqual(isTold ? [told] : []);
    expect([taking.counts, taking.amounts]).toEqual([{}, {}]);
  });

  it.each<[header: string, written: string, counts: object, amounts: object, notes: number]>([
    ['编制数', '1,200人', { 编制数: 1200 }, {}, 0],
    ['编制数', '0', { 编制数: 0 }, {}, 0],
    ['编制数', '-3', {}, {}, 1],
    ['编制数', '12.5', {}, {}, 1],
    ['编制数', '—', {}, {}, 0],
    ['采购预算', '12.5', {}, { 采购预算: { fen: 12_500_000, step: 10_000 } }, 0],
    ['采购预算', '12.5元', {}, { 采购预算: { fen: 1250, step: 1 } }, 0],
    ['采购预算', '/', {}, {}, 0],
    ['采购预算', '若干', {}, {}, 1],
    ['控制率', '50%', {}, {}, 0],
    ['控制率', '50％', {}, {}, 0],
    ['别的数', '5', {}, {}, 1],
  ])('%s that nobody knew and written as “%s” is taken', (header, written, counts, amounts, notes) => {
    const taking = takingInto(EMPTY_SUPPLEMENT, new Map(), []);
    const figures = [{ line: '在职人员', header, text: written, ref }];
    takeBasics(taking, [form({ 编制数: '', 采购预算: '', 控制率: '' })], {
      figures,
      amountUnit: '万元',
      unitName: null,
      year: null,
      sheet: '表',
    });
    expect([taking.counts, taking.amounts, taking.notes.length]).toEqual([counts, amounts, notes]);
  });
});

describe('the lines of a form over those that are known', () => {
  const line = (written: string): PaperIndicator => {
    const [first = '', second = '', third = '', target = '', actual = '', points = '', score = '', reason = ''] =
      written.split('｜');
    return { first, second, third, target, actual, points, score, reason, ref: { sheet: '表', row: 0, column: 0 } };
  };

  it.each<[what: string, known: string, read: readonly string[], text: string, notes: readonly string[]]>([
    [
      'as they are where nothing is known',
      '',
      ['产出指标｜数量｜人数｜9人｜8人｜10｜9｜请假'],
      '产出指标｜数量｜人数｜9人｜8人｜10｜9｜请假',
      [],
    ],
    [
      'with what the form leaves empty as it was',
      '产出指标｜数量｜人数｜9人｜8人｜10｜9｜请假',
      ['产出指标｜数量｜人数｜9人'],
      '产出指标｜数量｜人数｜9人｜8人｜10｜9｜请假',
      [],
    ],
    [
      'with what it has otherwise, which is told',
      '产出指标｜数量｜人数｜9人｜8人',
      ['产出指标｜质量｜人数｜9 人｜7人'],
      '产出指标｜质量｜人数｜9 人｜7人',
      [
        '甲项目自评表：“人数”的二级指标原是“数量”，已按读回的表改为“质量”。',
        '甲项目自评表：“人数”的实际完成值原是“8人”，已按读回的表改为“7人”。',
      ],
    ],
    [
      'each over its own where two have one name',
      '产出指标｜数量｜完成率｜90%｜91%\n产出指标｜质量｜完成率｜95%｜96%',
      ['产出指标｜时效｜完成率｜97%', '产出指标｜数量｜完成率｜90%'],
      '产出指标｜时效｜完成率｜97%｜96%\n产出指标｜数量｜完成率｜90%｜91%',
      [
        '甲项目自评表：“完成率”的二级指标原是“质量”，已按读回的表改为“时效”。',
        '甲项目自评表：“完成率”的年度指标值原是“95%”，已按读回的表改为“97%”。',
      ],
    ],
    [
      'beside those that were filled in and that the form does not have',
      '产出指标｜数量｜人数｜9人｜8人\n产出指标｜数量｜场次｜3场',
      ['产出指标｜数量｜天数｜2天'],
      '产出指标｜数量｜天数｜2天\n产出指标｜数量｜人数｜9人｜8人',
      ['甲项目自评表：读回的表里没有“人数”，原来填的仍留着。'],
    ],
  ])('%s', (_what, known, read, text, notes) => {
    expect(mergeLines('甲项目', known, read.map(line))).toEqual({ text, notes });
  });
});

describe('whose a form is', () => {
  const form = (subject: PaperForm['subject']): PaperForm => ({ subject }) as PaperForm;
  const project = (name: string): PaperForm => form({ kind: 'project', name });
  const LISTED = { 'list/projects': '计生专项：奖扶\n培训项目' };

  it.each<[called: string, key: string, name: string]>([
    ['培训项目', '培训项目', '培训项目'],
    [' 培训\n项目 ', '培训项目', '培训项目'],
    ['奖扶', '计生专项：奖扶', '奖扶'],
    ['计生专项：奖扶', '计生专项：奖扶', '计生专项：奖扶'],
    ['别的项目', '别的项目', '别的项目'],
  ])('that calls itself “%s” is filed under %s', (called, key, name) => {
    expect(placeOfProject(LISTED, called)).toMatchObject({ key, name });
  });

  it('of the whole unit has no project, and one that does not say has no place', () => {
    expect(formPlace(LISTED, form({ kind: 'whole' }))).toMatchObject({ key: null, name: '部门整体支出' });
    expect(formPlace(LISTED, form({ kind: 'unknown' }))).toBeNull();
  });

  it.each<
    [
      what: string,
      texts: object,
      forms: readonly PaperForm[],
      booked: readonly string[],
      list: string | undefined,
      notes: readonly string[],
    ]
  >([
    ['of no project changes nothing', {}, [form({ kind: 'whole' })], ['甲'], undefined, []],
    [
      'is listed where nobody listed any',
      {},
      [project('培训项目'), project('培训项目'), project('设备项目')],
      [],
      '培训项目\n设备项目',
      ['项目名单取自绩效目标表和自评表，共 2 个；要改的在助手资料里改。'],
    ],
    [
      'is listed behind those of 财决06',
      {},
      [project('培训项目'), project('设备项目')],
      ['设备 项目', '普查'],
      '设备 项目\n普查\n培训项目',
      ['项目名单取自财决06表、绩效目标表和自评表，共 3 个；要改的在助手资料里改。'],
    ],
    [
      'that a person’s list lacks is told',
      LISTED,
      [project('培训项目'), project('设备项目')],
      ['普查'],
      LISTED['list/projects'],
      ['“设备项目”不在项目名单里，表已读入；名单里加上它才写进报告。'],
    ],
  ])('%s', (_what, texts, forms, booked, list, notes) => {
    const found = listedProjects(texts as Supplement['texts'], forms, booked);
    expect([found.texts['list/projects'], found.notes]).toEqual([list, notes]);
  });
});
