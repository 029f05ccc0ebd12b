import type { BookCell } from '../../src/comparison';
import type { FigureVerdict, TextFinding } from '../../src/model';
import {
  addressText,
  comparedFigure,
  comparedText,
  differenceText,
  plainFigure,
} from '../../src/reports/comparison/figures';
import { itemColumns } from '../../src/reports/draft/three-public-form';
import { missingClip } from '../../src/reports/draft/missing-clip';
import { findingsClip } from '../../src/reports/proofread/clip';
import type { ProofreadSource } from '../../src/reports/proofread/source';
import { buildCell, buildReport, type Figure } from '../support/report/build-report';

const cell = (figure: Figure, unit: '元' | '万元' = '万元', row = 4): BookCell => ({
  ...buildCell({ sheet: '公开05', row, column: 2 }, figure ?? null, unit),
  unit,
});
const dash: BookCell = { ...cell('—'), kind: 'dash', amount: { fen: 0, step: 0 } };

describe('a figure of one of two books', () => {
  it.each<[string, BookCell | null, string | null, string]>([
    ['an amount', cell(1234.5), '1234.50', '1,234.50'],
    ['a negative one', cell(-1234.5), '-1234.50', '-1,234.50'],
    ['nothing', cell(0), '0.00', '0.00'],
    ['a blank', cell(null), null, '空'],
    ['no such cell', null, null, '无'],
    ['a text', cell('见附件'), '见附件', '见附件'],
    ['a dash', dash, '—', '—'],
  ])('%s', (_what, given, plain, compared) => {
    expect(plainFigure(given)).toBe(plain);
    expect(comparedFigure(given, null)).toBe(compared);
    expect(comparedFigure(given, cell(1))).toBe(compared);
  });

  it('has its unit where the other book tells another', () => {
    expect(comparedFigure(cell(1234.5), cell(1, '元'))).toBe('1,234.50 万元');
    expect(comparedFigure(cell(1234.5, '元'), cell(1))).toBe('1,234.50 元');
    expect(comparedFigure(cell('见附件'), cell(1, '元'))).toBe('见附件');
  });

  it.each<[string, BookCell | null, BookCell | null, string | null]>([
    ['both amounts', cell(1), cell(1234.5), '1233.50'],
    ['one that came', null, cell(2), '2.00'],
    ['one that went', cell(2), null, '-2.00'],
    ['a blank before', cell(null), cell(2), '2.00'],
    ['a text before', cell('见附件'), cell(2), null],
    ['a text now', cell(2), cell('见附件'), null],
    ['neither', null, null, null],
    ['in the unit of the new book', cell(10_000, '元'), cell(2), '1.00'],
  ])('new less old: %s', (_what, old, now, difference) => {
    expect(differenceText({ old, now })).toBe(difference);
  });

  it('stands where the new book has it, nowhere where it is gone', () => {
    expect([comparedText({ now: cell(1) }), addressText({ now: cell(1) })]).toEqual(['C5', '公开05!C5']);
    expect([comparedText({ now: null }), addressText({ now: null })]).toEqual(['', '']);
  });
});

describe('what a draft still asks for, for the clipboard', () => {
  const missing = [
    { id: 'a', kind: 'text', prompt: '写出职责', where: '一、概况', why: '见三定方案' },
    { id: 'b', kind: 'amount', prompt: '上年数<元>', where: '二、收入', why: '' },
    { id: 'c', kind: 'text', prompt: '写出机构', where: '一、概况', why: '' },
  ] as const;
  const { html, text } = missingClip({ title: '某局说明', missing });

  it('is a list by sections, each numbered from 1', () => {
    expect(text.split('\n')).toEqual([
      '某局说明：待填清单（3项）',
      '一、概况',
      '1. 写出职责（见三定方案）',
      '2. 写出机构',
      '二、收入',
      '1. 上年数<元>',
    ]);
  });

  it('is a table for each section', () => {
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toContain('上年数&lt;元&gt;');
    for (const head of ['序号', '要填的内容', '从哪里取得']) expect(html).toContain(head);
  });
});

const FINDING: TextFinding = {
  id: '1',
  rule: 'NR-A01',
  ruleTitle: '分项之和',
  severity: 'error',
  label: 'broken' as TextFinding['label'],
  message: '各分项之和为2.00万元。',
  place: { line: 12, offset: 30, length: 6, quote: '3.00万元' } as unknown as TextFinding['place'],
  otherPlaces: [],
  section: '五、支出',
  stated: '3.00万元',
  expected: '2.00万元',
  correction: '2.00万元',
  cause: null,
  sources: [
    { sheet: '公开05', row: 4, column: 2 },
    { sheet: '公开03', row: 0, column: 0 },
  ],
};

function proofread(...open: readonly TextFinding[]): ProofreadSource {
  const none: Readonly<Record<FigureVerdict, number>> = { verified: 0, rounding: 0, broken: 0, review: 0, unbound: 0 };
  const report = { findings: open, lines: [], summary: { ...none, statements: 0, figures: 0 } };
  const source = { file: '说明.docx', unitName: null, year: 2024, book: null, time: '', open, dismissed: [] };
  return { ...source, report, document: {} } as unknown as ProofreadSource;
}

describe('the findings of a text, for the clipboard', () => {
  const lines = (...open: readonly TextFinding[]) => findingsClip(proofread(...open)).text.split('\n');

  it('begins with the file, what it was held against, and how many there are', () => {
    expect(lines()[0]).toBe('说明.docx校对报告');
    expect(lines(FINDING, FINDING).slice(0, 3).join('')).toContain('2');
  });

  it.each<[string, Partial<TextFinding>, RegExp]>([
    [
      'with what would be right and its cells',
      {},
      /^1\. 【必改】.*（五、支出）“3\.00万元”：各分项之和为2\.00万元。可改为“2\.00万元”。（公开05!C5、公开03!A1）$/,
    ],
    ['where nobody can tell what is right', { correction: null, sources: [] }, /：各分项之和为2\.00万元。$/],
    ['before the first heading', { section: '', severity: 'warning' }, /^1\. 【核实】[^（]*“3\.00万元”/],
  ])('tells one %s', (_what, change, line) => {
    expect(lines({ ...FINDING, ...change }).at(-1)).toMatch(line);
  });

  it('numbers them', () => {
    expect(
      lines(FINDING, FINDING)
        .slice(-2)
        .map((line) => line.slice(0, 2)),
    ).toEqual(['1.', '2.']);
  });
});

it('“三公” across: each item once a column, items of some forms behind, repeated rows not', () => {
  const [table] = buildReport([
    {
      id: 'threePublic',
      columns: ['budget', 'finalAmount'],
      rows: [
        ['total', [5, 3]],
        ['vehicles', [5, 3]],
        ['meetings', [1, 2]],
        ['total#2', [5, 3]],
      ],
      labels: { meetings: '会 议费' },
    },
  ]).tables;
  if (!table) throw new Error('no table');
  const columns = itemColumns(table);
  const half = columns.slice(0, columns.length / 2);
  expect(columns).toHaveLength(14);
  expect(half.map(({ path }) => path.slice(1).join('/'))).toEqual([
    '合计',
    '因公出国（境）费',
    '公务用车购置及运行维护费/小计',
    '公务用车购置及运行维护费/公务用车购置费',
    '公务用车购置及运行维护费/公务用车运行维护费',
    '公务接待费',
    '会议费',
  ]);
  expect(half.map(({ cell: held }) => held?.value ?? null)).toEqual([5, null, 5, null, null, null, 1]);
  expect(new Set(half.map(({ path }) => path[0])).size).toBe(1);
});
