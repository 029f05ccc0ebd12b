import { FORM_RULES } from '../../src/evaluation';
import type { Decision, Proposal, RevisedText } from '../../src/casework';
import type { CellValue, Draft, Finding, Run, Severity, TextFinding, TextParagraph } from '../../src/model';
import { TEXT_RULES } from '../../src/proofreading';
import { CHECK_KINDS } from '../../src/taskpane/texts/proofread';
import { proposalsSentence, revisedSaved, tableSentence } from '../../src/taskpane/texts/revising';
import { tracesLeft, skippedSheets } from '../../src/taskpane/texts/marks';
import { amountsIn } from '../../src/taskpane/view/amounts-in';
import { maybeCellName } from '../../src/taskpane/view/cell-name';
import { changedFigures, toldFigures, usesOfCells } from '../../src/taskpane/view/figures';
import { isInArea } from '../../src/taskpane/view/in-area';
import {
  countProposals,
  proposalFrom,
  revisedSentences,
  revisedTables,
  stopOf,
  stopsAmong,
  wantedProposals,
  wantedSentences,
} from '../../src/taskpane/view/proposals';
import { reportText } from '../../src/taskpane/view/report-text';
import { revisionTable } from '../../src/taskpane/view/revision-table';
import { findingFrom, inTextOrder, kindOfCheck, wantedFindings } from '../../src/taskpane/view/text-findings';
import { textLines, withOtherEnds } from '../../src/taskpane/view/text-lines';
import { beforeTrial, heldIn, onTrial, trialTable } from '../../src/taskpane/view/trial-list';
import { deskFacts } from '../../src/taskpane/view/desk-facts';
import { groupFindings, NO_FILTER } from '../../src/taskpane/view/findings';
import { ledgerLinesOf, ledgerView, ledgerWith } from '../../src/taskpane/view/ledger';
import { marksOf } from '../../src/host/marks-of';
import { sheetRows, tablesNotFound } from '../../src/taskpane/view/sheet-rows';
import { shortNames } from '../../src/taskpane/view/short-names';
import { showDecimal, showValue } from '../../src/taskpane/view/show-value';
import {
  at,
  BROKEN,
  CHECK,
  FACTS,
  TABLES,
  GENERAL_SHEET,
  NOT_CHECKED,
  REPORT,
  ROUNDING,
  SNAPSHOT,
  SUMMARY_SHEET,
  SUSPECT_CELL,
  UNDECIDED,
} from '../support/pane/sample-result';
import { buildReport } from '../support/report/build-report';

describe('kinds of checks of texts', () => {
  it.each([
    ['NR-A04', '算式'],
    ['NR-P01', '个人信息'],
    ['JX08', '绩效自评'],
  ])('%s is one of %s', (rule, name) => {
    expect(CHECK_KINDS[kindOfCheck({ rule })]).toBe(name);
  });

  it('have a name each', () => {
    const kinds = [...TEXT_RULES, ...FORM_RULES].map(({ id }) => kindOfCheck({ rule: id }));
    expect(kinds.filter((kind) => CHECK_KINDS[kind] === undefined)).toEqual([]);
  });
});

describe('values for reading', () => {
  test.each<[CellValue, string]>([
    [null, '空'],
    ['', '空'],
    [0, '0.00'],
    [-0.5, '-0.50'],
    [1234567.8, '1,234,567.80'],
    [69.09999999999999, '69.10'],
    [12.3456, '12.3456'],
    [90071992547409.91, '90,071,992,547,409.90'],
    ['2,940.05', '2,940.05'],
    ['—', '—'],
    [true, 'TRUE'],
    [{ error: '#REF!' }, '#REF!'],
  ])('%j reads %s', (value, text) => {
    expect(showValue(value)).toBe(text);
  });

  test.each([
    ['11575.96', '11,575.96'],
    ['-7', '-7.00'],
    ['+1000.5', '+1,000.50'],
    ['0.123456', '0.123456'],
    ['无', '无'],
  ])('the decimal text %s reads %s', (plain, text) => {
    expect(showDecimal(plain)).toBe(text);
  });
});

describe('facts for the desk', () => {
  const facts = FACTS;

  test('names and units lead to the head cell that prints them', () => {
    expect(deskFacts(facts, REPORT, SNAPSHOT).map((fact) => [fact.label, fact.cell])).toEqual([
      ['单位', at(SUMMARY_SHEET, 1, 0)],
      ['口径', null],
      ['年度', at(SUMMARY_SHEET, 0, 0)],
      ['金额单位', at(SUMMARY_SHEET, 1, 5)],
      ['收支总计（万元）', at(SUMMARY_SHEET, 2, 2)],
    ]);
  });

  test('a sheet that is no table lends no cell', () => {
    expect(deskFacts(facts, { ...REPORT, tables: [] }, SNAPSHOT)[0]?.cell).toBeNull();
  });
});

describe('names in a list', () => {
  test.each<[readonly string[], string | null, readonly string[]]>([
    [['公开05 支出表 · 210 · 小计', '公开05 支出表 · 合计 · 小计'], '公开05 支出表', ['210 · 小计', '合计 · 小计']],
    [['公开05 支出表 · 合计', '公开03 支出表 · 合计'], null, ['公开05 支出表 · 合计', '公开03 支出表 · 合计']],
    [['没有分段的名称'], null, ['没有分段的名称']],
    [[], null, []],
  ])('%j', (names, table, short) => {
    expect(shortNames(names)).toEqual({ table, names: short });
  });
});

describe('groups of findings', () => {
  const all: readonly Finding[] = [BROKEN, UNDECIDED, ROUNDING, NOT_CHECKED];
  const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.id);

  test.each([
    ['everything', NO_FILTER, ['f1', 'f2'], ['f3']],
    ['one sheet', { ...NO_FILTER, sheet: GENERAL_SHEET }, ['f1'], []],
    ['one class', { ...NO_FILTER, class: 'verification' as const }, ['f2'], ['f3']],
    ['one severity', { ...NO_FILTER, severity: 'error' as const }, ['f1'], []],
    ['nothing left', { sheet: SUMMARY_SHEET, class: null, severity: 'error' as const }, [], []],
  ])('filter to %s', (_name, filter, broken, rounding) => {
    const groups = groupFindings(all, filter);
    expect(ids(groups.broken)).toEqual(broken);
    expect(ids(groups.rounding)).toEqual(rounding);
    // What was not checked is on show under every filter.
    expect(ids(groups.notChecked)).toEqual(['f4']);
  });
});

describe('marks', () => {
  test('a suspect outweighs the cell that disagrees, an error a warning', () => {
    const warning: Finding = { ...BROKEN, id: 'w', severity: 'warning', suspects: [] };
    const kinds = (findings: readonly Finding[]) => marksOf(findings).map((mark) => mark.kind);
    expect(kinds([warning])).toEqual(['warning', 'warning']);
    expect(kinds([warning, BROKEN])).toEqual(['suspect', 'error']);
    expect(kinds([BROKEN, warning])).toEqual(['suspect', 'error']);
  });

  test('rounding and what was not checked are not marked', () => {
    expect(marksOf([ROUNDING, NOT_CHECKED])).toEqual([]);
  });
});

describe('the ledger', () => {
  test('is built once a report', () => {
    const ledger = jest.fn(CHECK.ledger);
    const check = { ...CHECK, ledger };
    expect(ledgerWith(check, 'notChecked')).toHaveLength(18);
    expect(ledgerView(check)).toHaveLength(21);
    expect(ledger).toHaveBeenCalledTimes(1);
  });

  test('gives the lines of checks in the order asked for', () => {
    const lines = ledgerLinesOf(CHECK, ['X38@合计', '没有这一项', 'F05@210/小计']);
    expect(lines.map((line) => line.check)).toEqual(['X38@合计', 'F05@210/小计']);
  });
});

describe('sheets', () => {
  test('stand in the order of the workbook with what they were taken for', () => {
    const report = { ...REPORT, questions: [{ id: 'sheet:说明', prompt: '?', options: [] }] };
    expect(sheetRows(report, SNAPSHOT).map((row) => [row.sheet, row.tables[0]?.id, row.reason, row.asked])).toEqual([
      [SUMMARY_SHEET, 'incomeExpenditure', null, false],
      [GENERAL_SHEET, 'generalBudgetExpenditure', null, false],
      ['说明', undefined, '是说明，不是报表。', true],
    ]);
  });

  test('a table of the set that stands on no sheet is missed, one outside of the set is not', () => {
    const choices = [
      ...TABLES,
      { id: 'stateCapital' as const, title: '国有资本经营预算财政拨款支出决算表', expected: false },
    ];
    expect(tablesNotFound(REPORT, choices).map((table) => table.id)).toEqual(['threePublic']);
  });
});

test('the suspect of the sample is the cell that it names', () => {
  expect(SNAPSHOT.sheets[1]?.values[SUSPECT_CELL.row]?.[SUSPECT_CELL.column]).toBe(BROKEN.suspects[0]?.value);
});

describe('what a revision proposes, as it is walked through', () => {
  const PLAIN = '一、收入\n收入11万元，其中拨款12万元。支出21万元；\n末段。';
  const at = (words: string) => ({ start: PLAIN.indexOf(words), end: PLAIN.indexOf(words) + words.length });
  const proposal = (words: string, more: Partial<Proposal> = {}): Proposal => ({
    ...{ key: words, kind: 'figure', span: at(words), line: 2, section: '一、收入', old: words },
    ...{ new: `${words}.5`, isOpen: false, label: '', sources: [], note: null, table: null, ...more },
  });
  const [ELEVEN, TWELVE, SPENT] = ['11', '12', '21'].map((words) => proposal(words)) as [Proposal, Proposal, Proposal];
  const ASKED = proposal('末段', { kind: 'asked', new: null, line: 3, section: '二、支出' });
  const REASON = proposal('拨款', { kind: 'reason', isOpen: true });
  const [CELL, OTHER, ROW] = ['甲', '乙', '丙'].map((key, index) =>
    proposal('11', { key, table: index === 1 ? '支出表' : '收入表' }),
  ) as [Proposal, Proposal, Proposal];

  test('stands sentence by sentence, words between', () => {
    const sentences = revisedSentences({ plain: PLAIN }, [ELEVEN, REASON, TWELVE, SPENT, ASKED]);
    const shown = sentences.map(({ pieces }) =>
      pieces.map((piece) => (piece.kind === 'words' ? piece.text : `[${piece.proposal.old}]`)).join(''),
    );
    expect(shown).toEqual(['收入[11]万元，其中[拨款][12]万元。', '支出[21]万元；', '[末段]。']);
    expect(sentences.map(({ key }) => key)).toEqual(['11', '21', '末段']);
  });

  test('of a paragraph that comes or goes stands by itself', () => {
    const end = at('支出').start;
    const come = proposal('', { key: 'in', kind: 'paragraph', span: { start: end, end }, new: '新段' });
    const gone = proposal('末段。', { kind: 'paragraph', new: '' });
    const sentences = revisedSentences({ plain: PLAIN }, [TWELVE, come, SPENT, gone]);
    expect(sentences.map(({ pieces }) => pieces.map((piece) => (piece.kind === 'words' ? piece.text : '*')))).toEqual([
      ['收入11万元，其中拨款', '*', '万元。'],
      ['*'],
      ['支出', '*', '万元；'],
      ['*'],
    ]);
  });

  test('is headed where the section is another than before, and only by what is wanted', () => {
    const sentences = revisedSentences({ plain: PLAIN }, [ELEVEN, SPENT, ASKED]);
    const headings = (wanted: readonly Proposal[]) => wantedSentences(sentences, wanted).map(({ heading }) => heading);
    expect(headings([ELEVEN, SPENT, ASKED])).toEqual(['一、收入', null, '二、支出']);
    expect(headings([SPENT])).toEqual(['一、收入']);
    expect(headings([])).toEqual([]);
  });

  test('in tables is gathered by its table, at which a walk stops once', () => {
    const all = [ELEVEN, CELL, OTHER, ROW, SPENT];
    expect(revisedTables(all).map(({ title, proposals }) => [title, proposals.map(({ key }) => key)])).toEqual([
      ['收入表', ['甲', '丙']],
      ['支出表', ['乙']],
    ]);
    expect(stopsAmong(all).map(({ key }) => key)).toEqual(['11', '甲', '乙', '21']);
    expect([stopOf(all, '丙'), stopOf(all, '21'), stopOf(all, null), stopOf(all, '没有')]).toEqual([
      '甲',
      '21',
      null,
      '没有',
    ]);
  });

  test.each<[current: string | null, step: 1 | -1, next: string]>([
    [null, 1, '11'],
    [null, -1, '21'],
    ['11', 1, '12'],
    ['21', 1, '11'],
    ['11', -1, '21'],
  ])('from %s by %i comes %s', (current, step, next) => {
    expect(proposalFrom([ELEVEN, TWELVE, SPENT], current, step)?.key).toBe(next);
    expect(proposalFrom([], current, step)).toBeUndefined();
  });

  test.each<
    [what: string, decisions: readonly (readonly [string, Decision])[], counts: readonly number[], sentence: string]
  >([
    ['nothing decided', [], [2, 0, 2], '共 4 处：写入 2 处；2 处待您定。'],
    ['one left', [['11', 'leave']], [1, 1, 2], '共 4 处：写入 1 处，不写 1 处；2 处待您定。'],
    [
      'all said',
      [
        ['拨款', 'leave'],
        ['末段', { words: '尾段' }],
      ],
      [3, 1, 0],
      '共 4 处：写入 3 处，不写 1 处。',
    ],
  ])('is counted with %s', (_what, decided, [written, left, undecided], sentence) => {
    const counts = countProposals([ELEVEN, REASON, SPENT, ASKED], new Map(decided));
    expect(counts).toEqual({ all: 4, written, left, undecided });
    expect(proposalsSentence(counts)).toBe(sentence);
  });

  test('is filtered by its kind, and by what waits for the user', () => {
    const all = [ELEVEN, REASON, ASKED];
    const keys = (filter: Parameters<typeof wantedProposals>[1]) => wantedProposals(all, filter).map(({ key }) => key);
    expect([keys(null), keys('figure'), keys('undecided'), keys('year')]).toEqual([
      ['11', '拨款', '末段'],
      ['11'],
      ['拨款', '末段'],
      [],
    ]);
  });

  test('is copied as a list, a line a place', () => {
    const revised = { document: { name: '上年稿.docx' } } as RevisedText;
    const gone = proposal('12', { key: 'gone', new: '', note: '本年没有' });
    const bare = proposal('21', { key: 'bare', section: '' });
    const decisions = new Map<string, Decision>([
      ['11', { words: '15' }],
      ['bare', 'leave'],
    ]);
    const table = revisionTable({ revised, proposals: [ELEVEN, gone, bare, ASKED] }, decisions);
    expect(table.head).toEqual(['上年稿.docx 修订清单', '共 4 处：写入 2 处，不写 1 处；1 处待您定。']);
    expect(table.rows).toEqual([
      ['1', '第 2 行（一、收入）', '11', '“15”', ''],
      ['2', '第 2 行（一、收入）', '12', '删去', '本年没有'],
      ['3', '第 2 行', '21', '不改', ''],
      ['4', '第 3 行（二、支出）', '末段', '待定', ''],
    ]);
    expect(table.rows.slice(0, 2).map((row) => table.line(row))).toEqual([
      '1. 第 2 行（一、收入）“11” → “15”',
      '2. 第 2 行（一、收入）“12” → 删去（本年没有）',
    ]);
  });

  test.each([
    [tableSentence(3, 2, 1), '换 3 格，增删 2 行；其中 1 处不写'],
    [tableSentence(0, 2, 0), '增删 2 行'],
    [tableSentence(3, 0, 0), '换 3 格'],
    [revisedSaved('稿.docx', 0, null), '已交给浏览器保存：稿.docx。在 Word 或 WPS 里逐处接受或拒绝。'],
    [
      revisedSaved('稿.docx', 2, '请留意。'),
      '已交给浏览器保存：稿.docx。在 Word 或 WPS 里逐处接受或拒绝。其中 2 处在域、文本框等改不了的地方，只加了批注。请留意。',
    ],
    [tracesLeft(['甲', '乙'], []), '工作簿里“甲”、“乙”有标记；提交前请清除。'],
    [tracesLeft([], ['助手资料']), '工作簿里有助手的工作表“助手资料”；提交前请清除。'],
    [tracesLeft(['甲'], ['助手资料']), '工作簿里“甲”有标记，有助手的工作表“助手资料”；提交前请清除。'],
    [
      skippedSheets([
        { sheet: '甲', reason: '受保护' },
        { sheet: '乙', reason: '隐藏' },
      ]),
      '未能标记：甲（受保护）；乙（隐藏）',
    ],
  ])('%s', (said, sentence) => {
    expect(said).toBe(sentence);
  });
});

describe('a text on show', () => {
  const plain = '标题\n收入11万元，支出12万元。\n\n末段';
  const paragraph = (start: number, end: number, more: Partial<TextParagraph> = {}): TextParagraph => ({
    span: { start, end },
    role: 'body',
    number: null,
    level: null,
    ...more,
  });
  const paragraphs = [
    paragraph(0, 2, { level: 1, number: '一、' }),
    paragraph(3, 17),
    paragraph(18, 18),
    paragraph(19, 21),
  ];
  const finding = (
    id: string,
    start: number,
    end: number,
    severity: Severity = 'error',
    rule = 'NR-A04',
  ): TextFinding => ({ id, rule, severity, place: { span: { start, end } } }) as unknown as TextFinding;
  const [NEAR, WIDE, LAST] = [
    finding('near', 5, 9),
    finding('wide', 3, 11),
    finding('last', 12, 14, 'warning', 'NR-U03'),
  ];

  test('is cut where findings begin and end, and empty lines are left out', () => {
    const lines = textLines({ plain, paragraphs }, [NEAR, WIDE, LAST]);
    expect(lines.map(({ number, level }) => [number, level])).toEqual([
      ['一、', 1],
      ['', null],
      ['', null],
    ]);
    expect(lines[1]?.pieces.map(({ text, findings }) => [text, findings.map(({ id }) => id).join()])).toEqual([
      ['收入', 'wide'],
      ['11万元', 'near,wide'],
      ['，支', 'wide'],
      ['出', ''],
      ['12', 'last'],
      ['万元。', ''],
    ]);
    expect(lines.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
      '标题',
      '收入11万元，支出12万元。',
      '末段',
    ]);
  });

  test('tells the other ends of what is looked at, and leaves other lines as they are', () => {
    const lines = textLines({ plain, paragraphs }, [NEAR]);
    const shown = withOtherEnds(lines, [{ start: 12, end: 14 }]);
    expect(shown[1]?.pieces.filter(({ isOther }) => isOther).map(({ text }) => text)).toEqual(['12']);
    expect([shown[0] === lines[0], shown[2] === lines[2], withOtherEnds(lines, []) === lines]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('has its findings in the order of the text, by severity and by kind', () => {
    const all = [LAST, NEAR, WIDE];
    const ids = (found: readonly TextFinding[]) => found.map(({ id }) => id);
    expect(ids(inTextOrder(all))).toEqual(['wide', 'near', 'last']);
    expect(ids(wantedFindings(all, { severity: 'error', kind: null }))).toEqual(['near', 'wide']);
    expect(ids(wantedFindings(all, { severity: null, kind: 'U' }))).toEqual(['last']);
    expect(ids(wantedFindings(all, { severity: 'error', kind: 'U' }))).toEqual([]);
    expect([kindOfCheck(NEAR), kindOfCheck({ rule: 'JX05' })]).toEqual(['A', 'JX']);
    expect([findingFrom(all, 'wide', 1)?.id, findingFrom(all, null, -1)?.id, findingFrom(all, 'last', -1)?.id]).toEqual(
      ['last', 'wide', 'wide'],
    );
  });
});

describe('figures of a draft and their cells', () => {
  const cell = (row: number) => ({ sheet: '表', row, column: 1 });
  const figure = (fact: string, value: string, row: number, book?: 'prior'): Run =>
    ({ text: value, figure: { fact, value, sources: [{ ...cell(row), ...(book && { book }) }] } }) as unknown as Run;
  const draft = {
    sections: [
      {
        ...{ id: 'one', heading: '一、收入' },
        paragraphs: [
          {
            runs: [
              { text: '收入' },
              figure('a', '11.00', 1),
              { text: '。其中' },
              figure('b', '12.00', 2),
              { text: '；上年' },
            ],
          },
          { runs: [figure('a', '11.0', 1), { text: '上年' }, figure('c', '9.00', 1, 'prior')] },
        ],
      },
    ],
  } as unknown as Draft;

  test('are told by their sentences', () => {
    const uses = (row: number) =>
      usesOfCells(draft, (ref) => ref.row === row).map(({ heading, paragraph, text, figures }) => [
        heading,
        paragraph,
        text,
        figures.length,
      ]);
    expect(uses(2)).toEqual([['一、收入', 0, '其中12.00；', 1]]);
    expect(uses(1)).toEqual([
      ['一、收入', 0, '收入11.00。', 1],
      ['一、收入', 1, '11.0上年9.00', 1],
    ]);
    expect(uses(3)).toEqual([]);
  });

  test('that are told otherwise than before are known, new ones are no change', () => {
    expect([...toldFigures(draft)]).toEqual([
      ['a', '11.00'],
      ['b', '12.00'],
      ['c', '9.00'],
    ]);
    const before = new Map([
      ['a', '10.00'],
      ['b', '12.00'],
      ['gone', '1.00'],
    ]);
    expect([...changedFigures(before, toldFigures(draft))]).toEqual([['a', '10.00']]);
  });
});

describe('cells of the open book', () => {
  const area = { top: 2, left: 1, bottom: 3, right: 2 };

  test.each([
    [2, 1, true],
    [3, 2, true],
    [1, 1, false],
    [4, 1, false],
    [2, 0, false],
    [2, 3, false],
  ])('row %i, column %i lies in the area: %s', (row, column, is) => {
    expect(isInArea({ sheet: '表', row, column }, { sheet: '表', area })).toBe(is);
    expect(isInArea({ sheet: '别表', row, column }, { sheet: '表', area })).toBe(false);
  });

  const TABLE = buildReport([
    {
      id: 'expenditure',
      columns: ['total', 'basicExpenditure'],
      rows: [
        ['total', [3, 2]],
        ['201', [1, null]],
      ],
    },
  ]);
  const SHEET = TABLE.tables[0]?.sheet ?? '';

  test('that hold amounts within an area come in reading order', () => {
    const within = (top: number, left: number) =>
      amountsIn(TABLE, { sheet: SHEET, area: { top, left, bottom: 9, right: 9 } }).map(({ row, column }) => [
        row,
        column,
      ]);
    expect(within(0, 0)).toEqual([
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ]);
    expect(within(1, 3)).toEqual([[1, 3]]);
    expect(amountsIn(TABLE, { sheet: '没有', area: { top: 0, left: 0, bottom: 9, right: 9 } })).toEqual([]);
  });

  test('are named by table, row and column; one outside of tables has no name', () => {
    const name = (row: number, column: number) => maybeCellName(TABLE, { sheet: SHEET, row, column });
    expect([name(0, 2), name(1, 3), name(9, 9)]).toEqual([
      '支出决算表 · 合计 · 本年支出合计',
      '支出决算表 · 201 一般公共服务支出 · 基本支出',
      null,
    ]);
  });
});

describe('figures on trial', () => {
  const change = {
    ref: at(GENERAL_SHEET, 4, 2),
    name: '支出表 · 210 · 小计',
    before: 12.5,
    formula: null,
    value: 1250,
  };

  test.each<[what: string, more: object, before: string, now: string]>([
    ['a figure', {}, '12.50', '1,250.00'],
    ['in the place of a formula', { formula: '=C5+C6' }, '12.50（公式 =C5+C6）', '1,250.00'],
    ['in the place of nothing', { before: null }, '空', '1,250.00'],
    ['that empties its cell', { value: null }, '12.50', '空'],
    ['in a cell that shows less than it stores', { before: 125_000, value: 130_000, shift: 4 }, '12.50', '13.00'],
  ])('%s', (_what, more, before, now) => {
    const changed = { ...change, ...more };
    expect([beforeTrial(changed), onTrial(changed)]).toEqual([before, now]);
  });

  test('are copied as a list that says nothing was written', () => {
    const table = trialTable('决算.xlsx', [change]);
    expect(table.head).toEqual(['决算.xlsx 试改清单（1 格，未写入原文件）']);
    expect(table.rows.map((row) => table.line(row))).toEqual([
      `支出表 · 210 · 小计（${GENERAL_SHEET}!C5）：12.50 → 1,250.00`,
    ]);
  });

  test('stand beside what the file holds, which may be nothing', () => {
    expect(heldIn(SNAPSHOT, SUSPECT_CELL).value).toBe(BROKEN.suspects[0]?.value);
    expect(heldIn(SNAPSHOT, { ...SUSPECT_CELL, sheet: '没有' })).toEqual({ value: null, formula: null });
  });
});

test('the check as plain text holds every verdict under its heading', () => {
  const text = reportText(REPORT, CHECK);
  expect(text.split('\n').filter((line) => line.startsWith('【'))).toEqual([
    '【不平 2 项】',
    '【无法核对 1 项】',
    '【尾差 1 项】',
  ]);
  expect(text).toContain(`1. ${BROKEN.suspects[0]?.name ?? ''}（`);
  expect(text.split('\n')[0]).toMatch(/决算核对结果$/);
  expect(reportText({ ...REPORT, unitName: null, year: null }, CHECK).split('\n')[0]).toBe(
    '（单位名称未能认出） 决算核对结果',
  );
});
