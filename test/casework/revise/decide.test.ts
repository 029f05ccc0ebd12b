import fc from 'fast-check';
import { decidedRevision, proposalsOf, revisedDocx, type Decision, type Proposal } from '../../../src/casework';
import { readDocx } from '../../../src/document/docx/read';
import type { Revision, TextDocument } from '../../../src/model';
import { reviseText } from '../../../src/revision';
import { docxFile, p } from '../../support/texts/docx-file';
import { factsOf } from '../../support/texts/facts-of';
import { draftOf } from '../../support/texts/outline-draft';
import { settleChanges } from '../../support/texts/settle-changes';
import { textOf } from '../../support/texts/text-of';

const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';
const SENTENCES = [
  '二、机构设置',
  '我局设内设机构3个。',
  '三、收入支出决算总体情况说明',
  '2023年度收入总计110.00万元，与上年相比，增加10.00万元，增长10.00%，主要原因是人员增加。',
  '按照某发〔2019〕13号文件执行。',
];
const FILE = docxFile(SENTENCES.map((each) => p(each)).join(''));
const DOCUMENT: TextDocument = readDocx('上年稿.docx', FILE).text;
const REVISION: Revision = reviseText(DOCUMENT, {
  old: factsOf(2023, { [TOTAL]: [110, 100] }),
  fresh: factsOf(2024, { [TOTAL]: [132, 110] }),
});
const PROPOSALS = proposalsOf(DOCUMENT, REVISION);
const NOW = new Date(2025, 6, 1);

const find = (old: string): Proposal => {
  const found = PROPOSALS.find((each) => each.old === old);
  if (!found) throw new Error(`nothing about ${old}`);
  return found;
};

/** The document as it is where every tracked change of the decided copy is accepted. */
function accepted(decisions: ReadonlyMap<string, Decision>): string {
  const { bytes } = revisedDocx(FILE, decidedRevision(REVISION, decisions), NOW);
  return readDocx('', settleChanges(bytes, 'accept')).text.plain;
}

/** The same, reckoned from the proposals alone. */
function expected(decisions: ReadonlyMap<string, Decision>): string {
  return [...PROPOSALS].reverse().reduce((text, { key, span, new: proposed }) => {
    const decision = decisions.get(key);
    const words = decision === 'leave' ? null : (decision?.words ?? proposed);
    return words === null ? text : `${text.slice(0, span.start)}${words}${text.slice(span.end)}`;
  }, DOCUMENT.plain);
}

describe('what a person decides of a revision', () => {
  it('is told in the order of the text, with the heading above and what it tells', () => {
    const places = PROPOSALS.map(({ span }) => span.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(find('110.00')).toMatchObject({
      kind: 'figure',
      new: '132.00',
      label: '收支总计',
      section: '三、收入支出决算总体情况说明',
    });
    expect(find('人员增加')).toMatchObject({ kind: 'reason', isOpen: true, new: '〔待填：原因〕' });
    expect(find('3')).toMatchObject({ kind: 'asked', new: null, section: '二、机构设置' });
    expect(PROPOSALS.some(({ old }) => old.includes('2019'))).toBe(false);
    expect(new Set(PROPOSALS.map(({ key }) => key)).size).toBe(PROPOSALS.length);
  });

  it('changes nothing where nothing is decided', () => {
    expect(decidedRevision(REVISION, new Map())).toEqual(REVISION);
  });

  it('keeps last year’s reason, or writes another one', () => {
    const { key } = find('人员增加');
    expect(accepted(new Map([[key, 'leave']]))).toContain('增长20.00%，主要原因是人员增加。');
    const words = new Map([[key, { words: '物价上涨' }]]);
    expect(accepted(words)).toContain('主要原因是物价上涨。');
    const [reason] = decidedRevision(REVISION, words).changes.filter(({ kind }) => kind === 'reason');
    expect(reason).toMatchObject({ isOpen: false, note: null });
  });

  it('writes what was asked about as it was typed, and comments no more on what stays', () => {
    const { key } = find('3');
    const told = (revision: Revision): readonly string[] => revision.left.map(({ quote }) => quote);
    expect(told(REVISION)).toContain('3');
    for (const decision of ['leave', { words: '4' }] as const) {
      expect(told(decidedRevision(REVISION, new Map([[key, decision]])))).not.toContain('3');
    }
    expect(accepted(new Map([[key, { words: '4' }]]))).toContain('我局设内设机构4个。');
    expect(accepted(new Map([[key, 'leave']]))).toContain('我局设内设机构3个。');
  });

  it('holds for any choice: accepted it is what was chosen, rejected the old text, left alone the same file', () => {
    const decision = fc.constantFrom<Decision | null>('leave', null, { words: '另一种写法' });
    const choices = fc.array(decision, { minLength: PROPOSALS.length, maxLength: PROPOSALS.length });
    fc.assert(
      fc.property(choices, (chosen) => {
        const decisions = new Map(
          PROPOSALS.flatMap(({ key }, index) => {
            const one = chosen[index] ?? null;
            return one === null ? [] : [[key, one] as const];
          }),
        );
        expect(accepted(decisions)).toBe(expected(decisions));
        const { bytes } = revisedDocx(FILE, decidedRevision(REVISION, decisions), NOW);
        expect(readDocx('', settleChanges(bytes, 'reject')).text.plain).toBe(DOCUMENT.plain);
      }),
      { seed: 18, numRuns: 40 },
    );
    const none = new Map(PROPOSALS.map(({ key }) => [key, 'leave'] as const));
    expect(decidedRevision(REVISION, none)).toMatchObject({ changes: [], paragraphs: [] });
    expect(revisedDocx(FILE, decidedRevision(REVISION, none), NOW).bytes).toEqual(FILE);
  });
});

describe('sections that stand in another order this year', () => {
  const lines = [
    '说明',
    '七、政府采购支出情况说明',
    '一段。',
    '八、国有资产占用情况说明',
    '二段。',
    '第四部分 名词解释',
  ];
  const file = docxFile(lines.map((each) => p(each)).join(''));
  const document = readDocx('', file).text;
  const [first, second] = ['政府采购支出情况说明', '国有资产占用情况说明'];
  const revision = reviseText(document, {
    old: factsOf(2023, { [TOTAL]: [110, 100] }),
    fresh: factsOf(2024, { [TOTAL]: [132, 110] }),
    drafts: {
      old: draftOf({ [`七、${first}`]: [], [`八、${second}`]: [] }),
      fresh: draftOf({ [`七、${second}`]: [], [`八、${first}`]: [] }),
    },
  });
  const proposals = proposalsOf(document, revision);
  const written = (decision: Decision | null): string => {
    const decisions = new Map(proposals.flatMap(({ key }) => (decision === null ? [] : [[key, decision] as const])));
    const { bytes } = revisedDocx(file, decidedRevision(revision, decisions), NOW);
    return readDocx('', settleChanges(bytes, 'accept')).text.plain;
  };

  it('are one proposal at the heading of the first, made or left with all of its numbers', () => {
    expect(proposals.map(({ kind, line, old, new: text }) => [kind, line, old, text])).toEqual([
      ['order', 4, '', `“八、${second}”移到最前面`],
    ]);
    expect(written(null)).toBe(`说明\n七、${second}\n二段。\n八、${first}\n一段。\n第四部分 名词解释\n`);
    expect(written('leave')).toBe(document.plain);
  });
});

describe('everything that a revision proposes', () => {
  const document = textOf('前言\n一、收入\n收入11万元。\n（一）其中\n财政拨款12万元。\n二、支出\n支出21万元。');
  const spanOf = (words: string) => {
    const start = document.plain.indexOf(words);
    return { start, end: start + words.length };
  };
  const change = (words: string, more: object = {}) => ({
    ...{ kind: 'figure' as const, span: spanOf(words), line: 1, old: words, new: `${words}.5`, isOpen: false },
    ...{ fact: null, label: '', sources: [], note: null, ...more },
  });
  const left = (words: string, kind: 'kept' | 'left' | 'asked') => ({
    ...{ kind, span: spanOf(words), line: 1, quote: words, why: `${words}没有认出` },
  });
  const revision: Revision = {
    changes: [change('21', { label: '支出合计', table: '支出表' }), change('11', { note: '请核对' })],
    paragraphs: [
      { kind: 'delete', paragraph: 4, text: '财政拨款12万元。', note: '本年没有' },
      {
        ...{ kind: 'insert', behind: 2, text: '新一段〔待填〕', note: '本年新有', table: '收入表' },
        pieces: [
          { text: '新一段', isOpen: false },
          { text: '〔待填〕', isOpen: true },
        ],
      },
      { kind: 'insert', behind: 6, text: '末段', note: '', pieces: [{ text: '末段', isOpen: false }] },
    ],
    orders: [
      { moves: [], numbers: [], sections: [], span: spanOf('二、支出'), line: 6, text: '移到最前面', note: '按提纲' },
    ],
    left: [left('前言', 'left'), left('万元', 'asked'), left('收入', 'kept')],
  };
  const proposals = proposalsOf(document, revision);

  it('stands in the order of the text, under the innermost heading above it', () => {
    expect(proposals.map(({ kind, section, line, old, new: text }) => [kind, section, line, old, text])).toEqual([
      ['asked', '', 1, '前言', null],
      ['figure', '一、收入', 1, '11', '11.5'],
      ['asked', '一、收入', 1, '万元', null],
      ['paragraph', '一、收入', 4, '', '新一段〔待填〕'],
      ['paragraph', '（一）其中', 5, '财政拨款12万元。', ''],
      ['order', '二、支出', 6, '', '移到最前面'],
      ['figure', '二、支出', 1, '21', '21.5'],
      ['paragraph', '二、支出', 8, '', '末段'],
    ]);
  });

  it('says what is open, in which table it is, and why it is proposed', () => {
    expect(proposals.map(({ isOpen, table, note, label }) => [isOpen, table, note, label])).toEqual([
      [true, null, '前言没有认出', ''],
      [false, null, '请核对', ''],
      [true, null, '万元没有认出', ''],
      [true, '收入表', '本年新有', ''],
      [false, null, '本年没有', ''],
      [false, null, '按提纲', ''],
      [false, '支出表', null, '支出合计'],
      [false, null, '', ''],
    ]);
  });

  it('may each be left, by its key, and nothing else goes with it', () => {
    const count = ({ changes, paragraphs, orders, left: rest }: Revision): readonly number[] =>
      [changes, paragraphs, orders, rest].map((each) => each.length);
    const left = proposals.map(({ key }) => count(decidedRevision(revision, new Map([[key, 'leave']]))));
    expect(left).toEqual([
      [2, 3, 1, 2],
      [1, 3, 1, 3],
      [2, 3, 1, 2],
      [2, 2, 1, 3],
      [2, 2, 1, 3],
      [2, 3, 0, 3],
      [1, 3, 1, 3],
      [2, 2, 1, 3],
    ]);
  });
});
