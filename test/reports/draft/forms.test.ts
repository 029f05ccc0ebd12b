import { readWorkbook } from '../../../src/document';
import { evaluationBlocks } from '../../../src/reports/draft/evaluation-docx';
import { formsWorkbook } from '../../../src/reports/draft/forms-workbook';
import { missingClip } from '../../../src/reports/draft/missing-clip';
import { draftHtml } from '../../../src/reports';
import type { Draft, FormTable, MissingInput } from '../../../src/model';
import { buildReport } from '../../support/report/build-report';

const REPORT = buildReport([], { unitName: '示例局' });

/** Four columns: the first block has two of its own, the second all four. */
const FORM: FormTable = {
  name: '附表1',
  title: '部门整体支出绩效自评表',
  widths: [20, 10, 10, 10],
  blocks: [
    {
      heading: '一、资金',
      header: ['项目', '金额'],
      rows: [
        [{ text: '年初预算' }, { text: '1,234.50', number: 1234.5 }],
        [{ text: '执行率' }, { text: '98.5%' }],
      ],
    },
    {
      heading: null,
      header: ['指标', '目标', '完成', '得分'],
      rows: [
        [
          { text: '数量指标' },
          { text: '10 个', isOpen: true },
          { text: '〔待填〕', isOpen: true },
          { text: '5', number: 5 },
        ],
      ],
    },
  ],
  notes: ['注：略。'],
};

function draftWith(forms: readonly FormTable[], more: Partial<Draft> = {}): Draft {
  return {
    title: '绩效自评报告',
    sections: [{ id: 'a', level: 2, heading: '一、概况', tables: [], paragraphs: [{ runs: [{ text: '本局…' }] }] }],
    missing: [],
    forms,
    ...more,
  } as unknown as Draft;
}

describe('the forms behind a 绩效自评报告', () => {
  const blocksOf = (form: FormTable, gaps: 'marked' | 'empty' = 'marked') =>
    evaluationBlocks(draftWith([form]), REPORT, gaps).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

  it('stand behind the title, the headings and the text, numbered from 1', () => {
    const blocks = evaluationBlocks(draftWith([FORM, FORM]), REPORT, 'marked');
    expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      '绩效自评报告',
      '一、概况',
      'paragraph',
      'table',
      'table',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.table.number] : []))).toEqual(['附表1', '附表2']);
  });

  it('have their blocks below one another on the columns of the widest', () => {
    const [table] = blocksOf(FORM);
    expect(table?.rows.map((row) => row.map(({ text, columnSpan }) => `${text}×${columnSpan ?? 0}`).join(' '))).toEqual(
      [
        '一、资金×4',
        '项目×2 金额×2',
        '年初预算×2 1,234.50×2',
        '执行率×2 98.5%×2',
        '指标×1 目标×1 完成×1 得分×1',
        '数量指标×1 10 个×1 〔待填〕×1 5×1',
      ],
    );
  });

  it('have their heads in the middle, figures and rates at the right, words at the left', () => {
    const [table] = blocksOf(FORM);
    expect(table?.rows.map((row) => row.map(({ align }) => align).join(' '))).toEqual([
      'left',
      'center center',
      'left right',
      'left right',
      'center center center center',
      'left left left right',
    ]);
  });

  it('leave room to be written by hand where gaps are to be empty, and say what is open in any case', () => {
    const openOf = (gaps: 'marked' | 'empty') =>
      blocksOf(FORM, gaps)[0]
        ?.rows.at(-1)
        ?.map(({ text, isOpen }) => [text, isOpen ?? false]);
    expect(openOf('marked')).toEqual([
      ['数量指标', false],
      ['10 个', true],
      ['〔待填〕', true],
      ['5', false],
    ]);
    expect(openOf('empty')?.slice(1, 3)).toEqual([
      ['', true],
      ['', true],
    ]);
  });

  it.each([
    [[45, 45], false],
    [[45, 46], true],
  ])('of columns %j stand across the page: %s, as wide as the paper', (widths, isLandscape) => {
    const [table] = blocksOf({ ...FORM, widths });
    expect(table?.isLandscape).toBe(isLandscape);
    const [one = 0, other = 0] = table?.widths ?? [];
    expect(one / other).toBeCloseTo((widths[0] ?? 0) / (widths[1] ?? 1), 9);
  });

  it.each([
    [{}, '万元'],
    [{ isOfWords: true }, ''],
  ] as const)('%j: their unit of money is “%s”', (more, unit) => {
    expect(blocksOf({ ...FORM, ...more })[0]).toMatchObject({
      amountUnit: unit,
      unitName: '示例局',
      notes: ['注：略。'],
    });
  });

  it('give what is left over to the first columns', () => {
    const header = ['甲', '乙', '丙'];
    const [table] = blocksOf({
      ...FORM,
      widths: [1, 1, 1, 1, 1, 1, 1, 1],
      blocks: [{ heading: null, header, rows: [] }],
    });
    expect(table?.rows[0]?.map(({ columnSpan }) => columnSpan)).toEqual([3, 3, 2]);
  });

  it('are a sheet each of a workbook, in which numbers are numbers', async () => {
    const { snapshot } = await readWorkbook('f.xlsx', formsWorkbook([FORM, { ...FORM, name: '附表2', notes: [] }]));
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['附表1', '附表2']);
    expect(snapshot.sheets[0]?.values).toEqual([
      ['部门整体支出绩效自评表'],
      ['一、资金'],
      ['项目', '金额'],
      ['年初预算', 1234.5],
      ['执行率', '98.5%'],
      [],
      ['指标', '目标', '完成', '得分'],
      ['数量指标', '10 个', '〔待填〕', 5],
      [],
      ['注：略。'],
    ]);
    // Amounts show two decimals, points as many as they have.
    expect(snapshot.sheets[0]?.numberFormats.get('3,1')).toBe('#,##0.00');
    expect(snapshot.sheets[0]?.numberFormats.get('7,3')).not.toBe('#,##0.00');
  });
});

describe('what a draft still asks for, for the clipboard', () => {
  const input = (id: string, where: string, why: string): MissingInput => ({
    id,
    kind: 'text',
    prompt: `请填${id}`,
    where,
    why,
  });
  const clip = missingClip({
    title: '情况说明',
    missing: [input('甲', '一、概况', ''), input('乙', '二、收入', '附表没有'), input('丙', '一、概况', '<空>')],
  });

  it('is numbered anew in each section as text', () => {
    expect(clip.text.split('\n').slice(1)).toEqual([
      '一、概况',
      '1. 请填甲',
      '2. 请填丙（<空>）',
      '二、收入',
      '1. 请填乙（附表没有）',
    ]);
  });

  it('is a table a section as rich text, safe as such', () => {
    expect([...clip.html.matchAll(/<h2>(.*?)<\/h2>/g)].slice(1).map(([, title]) => title)).toEqual([
      '一、概况',
      '二、收入',
    ]);
    expect(clip.html).toContain('<td>2</td><td>请填丙</td><td>&lt;空&gt;</td>');
  });
});

describe('a draft as rich text', () => {
  const run = { text: '〔金额〕', blank: { id: 'a' } };
  const html = (gaps: 'marked' | 'empty') =>
    draftHtml(
      draftWith([], {
        sections: [
          { id: 'p', level: 1, heading: '第一部分 概况', tables: [], paragraphs: [] },
          { id: 's', level: 2, heading: '一、职责', tables: [], paragraphs: [{ runs: [{ text: '共' }, run] }] },
          { id: 't', level: 3, heading: '（一）其他', tables: [], paragraphs: [] },
        ],
      } as unknown as Partial<Draft>),
      REPORT,
      gaps,
    );

  it('has a heading of its level for each heading, parts in the middle and the others set in', () => {
    const told = [...html('marked').matchAll(/<(h\d|p) style="[^"]*;([^;"]*)">(.*?)<\/\1>/g)];
    expect(told.map(([, tag = '', style = '', words = '']) => [tag, style, words])).toEqual(
      expect.arrayContaining([
        ['h1', 'text-align:center', '绩效自评报告'],
        ['h1', 'text-align:center', '第一部分 概况'],
        ['h2', 'text-indent:2em', '一、职责'],
        ['h3', 'text-indent:2em', '（一）其他'],
      ]),
    );
  });

  it('has what is wanted in yellow, or as a line to write on', () => {
    expect(html('marked')).toContain('共<span style="background:#FFFF00">〔待填：金额〕</span></p>');
    expect(html('empty')).toContain('共<u>　　　　</u></p>');
  });
});
