import { strFromU8, unzipSync } from 'fflate';
import { EMPTY_SUPPLEMENT, type Draft, type FormTable, type Supplement } from '../../../src/model';
import { draftEvaluation } from '../../../src/evaluation';
import { readWorkbook } from '../../../src/document';
import { formsWorkbook } from '../../../src/reports';
import { amounts } from '../../support/narrative/say';
import { hengshanDepartment, hengyangBook, read } from '../../support/evaluation/seed-books';

function given(entries: Partial<Supplement>): Supplement {
  return { ...EMPTY_SUPPLEMENT, ...entries };
}

function linesOf(draft: Draft, name: string): readonly string[] {
  const form = draft.forms?.find((each) => each.name === name);
  if (!form) throw new RangeError(`no form ${name}`);
  return textsOf(form);
}

function textsOf({ blocks }: FormTable): readonly string[] {
  return blocks.flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text).join('|')));
}

describe('the forms of a city’s health commission', () => {
  const report = read(hengyangBook());
  const supplement = given({
    amounts: amounts({
      'internal01_1/in.total/originalBudget': '5000.00',
      'internal01_1/in.total/adjustedBudget': '6000.00',
    }),
    counts: { 'agencyOperations/posts/finalAmount': 120, 'agencyOperations/staff/finalAmount': 123 },
  });
  const draft = draftEvaluation(report, { supplement });

  it('hold what the books and 助手资料 do, and nothing where nobody knows', () => {
    expect(linesOf(draft, '整体支出自评表').slice(0, 3)).toEqual([
      '年度资金总额|5000.00|6000.00|5758.94|10|95.98%|9.6',
      '|',
      '成本指标|||||20||',
    ]);
    expect(linesOf(draft, '基础数据表')).toEqual(
      expect.arrayContaining([
        '在职人员|120|123|102.50%',
        '“三公”经费||7.00|5.84',
        '公用经费|||510.19',
        '工资福利支出||2285.96|70.98%',
        '政府采购支出总额|||',
        '财政拨款|5000.00|6000.00|20.00%',
      ]),
    );
  });

  it('keep numbers as numbers', () => {
    const [money] = draft.forms?.[0]?.blocks ?? [];
    expect(money?.rows[0]?.map(({ number }) => number)).toEqual([undefined, 5000, 6000, 5758.94, 10, undefined, 9.6]);
  });

  it('fit their widths', () => {
    for (const { widths, blocks } of draft.forms ?? []) {
      for (const { header, rows } of blocks) {
        expect(header.length).toBeLessThanOrEqual(widths.length);
        for (const cells of rows) expect(cells).toHaveLength(header.length);
      }
    }
  });
});

it('makes one for each project, checked', () => {
  const texts = {
    'list/projects': '培训项目\n设备项目',
    'project/培训项目/indicators': '产出｜数量｜人数｜100人｜90人｜60｜50\n效益｜社会｜影响｜好｜好｜30｜30',
    'project/培训项目/grade': '良好',
  };
  const supplement = given({
    texts,
    amounts: amounts({
      'project/培训项目/central': '60.00',
      'project/培训项目/local': '40.00',
      'project/培训项目/spent': '95.00',
    }),
  });
  const draft = draftEvaluation(read(hengyangBook()), { supplement });
  expect(linesOf(draft, '项目1自评表')).toEqual([
    '年度资金总额|100.00||95.00|10|95.00%|9.5',
    '其中：中央财政资金|60.00|||||',
    '其中：本级财政资金|40.00|||||',
    '|',
    '产出指标|数量|人数|100人|90人|60|50|',
    '效益指标|社会|影响|好|好|30|30|',
    '总分|||||100|89.5|等级：良好',
  ]);
  expect(draft.remarks).toEqual(
    expect.arrayContaining([
      '[JX05] 培训项目自评表：“人数”没有得满分，没有写偏差原因。',
      '[JX07] 培训项目自评表：等级“良好”不在优、良、中、差之内。',
    ]),
  );
  expect(linesOf(draft, '项目2自评表')[0]).toBe('年度资金总额||||10||');
});

it('holds no figure of the department where the outline tells 本级', () => {
  const draft = draftEvaluation(read(hengshanDepartment(), 'department'), { template: 'evaluation-hunan-2017' });
  const numbers = (draft.forms ?? []).flatMap(({ blocks }) =>
    blocks.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(({ number }) => number ?? []))),
  );
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([10, 20, 40, 100]);
});

it('sets percentages, which are words, where figures stand', () => {
  const { forms = [] } = draftEvaluation(read(hengyangBook()));
  const parts = unzipSync(formsWorkbook(forms));
  const [sheet, styles] = ['worksheets/sheet2', 'styles'].map((name) =>
    strFromU8(parts[`xl/${name}.xml`] as Uint8Array),
  );
  const [, format] = /<c r="[A-Z]+\d+" s="(\d+)" t="inlineStr"><is><t[^>]*>[\d.]+%</.exec(sheet ?? '') ?? [];
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s
    .exec(styles ?? '')?.[1]
    ?.split('<xf ')
    .slice(1);
  expect(formats?.[Number(format)]).toContain('horizontal="right"');
});

it('writes the forms as a workbook that is read back as it was written', async () => {
  const { forms = [] } = draftEvaluation(read(hengyangBook()));
  const { snapshot } = await readWorkbook('表.xlsx', formsWorkbook(forms));
  const { sheets } = snapshot;
  expect(sheets.map(({ name }) => name)).toEqual(['整体支出自评表', '基础数据表']);
  expect(sheets[1]?.values.find((row) => row[0] === '“三公”经费')?.slice(0, 4)).toEqual(['“三公”经费', null, 7, 5.84]);
});
