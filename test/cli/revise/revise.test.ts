import { run } from '../../../src/cli/program';
import { readDocx } from '../../../src/document/docx/read';
import { changedParts } from '../../support/books';
import { CONSISTENT, fileOf, retexted } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';
import { docxFile, docxPackage, p, WORD } from '../../support/texts/docx-file';
import { settleChanges } from '../../support/texts/settle-changes';

const OLD_BOOK = fileOf(CONSISTENT.sheets);
/** The next year, in which everything costs twice as much. */
const NEW_BOOK = fileOf(
  retexted(CONSISTENT.sheets, (text) => text.replaceAll('2020', '2021')).map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === 'number' && value < 1_000_000 ? value * 2 : value)),
    ),
  })),
);
const SENTENCES = [
  '一、收入支出决算总体情况说明',
  '2020年度收、支总计20,862.66万元。与2019年度相比，增加1.00万元，增长0.01%，主要原因是人员增加。',
  '我局共召开会议7次，花费8.00万元。',
];
const TEXT = docxFile(SENTENCES.map((each) => p(each)).join(''));
const FILES = { 'a.docx': TEXT, 'new.xlsx': NEW_BOOK, 'old.xlsx': OLD_BOOK };
const UPDATE = ['update', 'a.docx', '--workbook', 'new.xlsx', '--prior', 'old.xlsx', '--out', 'b.docx'];

function written(machine: MemoryMachine, name = 'b.docx'): Uint8Array {
  const bytes = machine.files.get(`/home/${name}`);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return readDocx('', bytes).text.plain.trimEnd().split('\n');
}

describe.each([
  ['update', UPDATE],
  ['follow', ['follow', 'a.docx', '--old', 'old.xlsx', '--workbook', 'new.xlsx', '--out', 'b.docx']],
  ['compare', ['compare', 'old.xlsx', 'new.xlsx', '--text', 'a.docx']],
])('%s of a text that takes too long', (_word, words) => {
  it('ends in one sentence, and writes nothing', async () => {
    let looks = 0;
    expect(await run(words, memoryMachine(FILES, { elapsed: () => (looks += 1) * 0 }))).toBe(0);
    // A quarter of a minute goes by before the last look at the clock, which is enough for a text and not for a book.
    let left = looks - 1;
    const machine = memoryMachine(FILES, { elapsed: () => (left-- > 0 ? 0 : 16_000) });
    expect(await run(words, machine)).toBe(2);
    expect(machine.err()).toContain('“a.docx”核对超过 15 秒仍未完成');
    expect(machine.files.has('/home/b.docx')).toBe(false);
  });
});

describe('update', () => {
  it('writes last year’s text with this year’s numbers as changes to accept or reject, and leaves the original', async () => {
    const machine = memoryMachine(FILES);
    expect(await run(UPDATE, machine)).toBe(0);
    const copy = written(machine);
    expect(linesOf(settleChanges(copy, 'accept'))).toEqual([
      SENTENCES[0],
      '2021年度收、支总计41,725.32万元。与2020年度相比，增加20,862.66万元，增长100.00%，主要原因是〔待填：原因〕。',
      SENTENCES[2],
    ]);
    expect(linesOf(settleChanges(copy, 'reject'))).toEqual(SENTENCES);
    expect(machine.files.get('/home/a.docx')).toEqual(TEXT);
    expect(changedParts(TEXT, copy)).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(machine.out()).toContain('“20,862.66” → “41,725.32”（收支总计，');
    expect(machine.out()).toContain('已写出 b.docx');
    expect(machine.err()).toBe('');
  });

  it('tells as JSON what changed with its cells, and what stays with the reason', async () => {
    const machine = memoryMachine(FILES);
    expect(await run([...UPDATE, '--json'], machine)).toBe(0);
    const told = JSON.parse(machine.out()) as {
      readonly changes: readonly {
        readonly old: string;
        readonly new: string;
        readonly line: number;
        readonly source: readonly object[];
      }[];
      readonly left: readonly { readonly quote: string; readonly why: string; readonly line: number }[];
    };
    expect(told.changes).toContainEqual(
      expect.objectContaining({
        line: 2,
        old: '20,862.66',
        new: '41,725.32',
        fact: 'incomeExpenditure/in.grandTotal/finalAmount',
        source: [
          expect.objectContaining({
            sheet: expect.any(String) as string,
            address: expect.stringMatching(/^[A-Z]+\d+$/) as string,
          }),
        ],
      }),
    );
    expect(told.left.map(({ quote, line }) => [quote, line])).toEqual([
      ['7', 3],
      ['8.00', 3],
    ]);
  });

  it('tells the name of another unit at its place and as a whole', async () => {
    const strange = ['乙县林业局2020年度部门决算', ...SENTENCES];
    const text = docxFile(strange.map((each) => p(each)).join(''));
    const machine = memoryMachine({ ...FILES, 'a.docx': text });
    expect(await run(UPDATE, machine)).toBe(0);
    expect(machine.out()).toContain('“乙县林业局”：不是账上的单位');
    expect(machine.err()).toContain('文稿里有1处写的是“乙县林业局”，账上的单位是');
  });

  it('overwrites no file', async () => {
    const machine = memoryMachine({ ...FILES, 'b.docx': TEXT });
    expect(await run(UPDATE, machine)).toBe(0);
    expect(machine.files.get('/home/b.docx')).toEqual(TEXT);
    expect(machine.err()).toContain('没有覆盖；写到了“b-2.docx”');
  });

  it.each([
    ['no workbook', ['update', 'a.docx', '--out', 'b.docx'], '请用 --workbook 写明本年的决算工作簿。'],
    [
      'nowhere to write',
      ['update', 'a.docx', '--workbook', 'new.xlsx'],
      '请用 --out 写明改好的文稿写到哪个 .docx 文件。',
    ],
    [
      'the original',
      [...UPDATE.slice(0, -1), 'a.docx'],
      '不能写到“a.docx”：这是输入的文件，原文件不得改写；请换一个名称。',
    ],
    [
      'a text that is no .docx',
      ['update', 'a.txt', ...UPDATE.slice(2)],
      '“a.txt”不是 .docx；请在 Word 或 WPS 里另存为 .docx 后再试。',
    ],
    ['no version before', ['follow', ...UPDATE.slice(1)], '请用 --old 写明文稿原来所依据的那一版工作簿。'],
  ])('says of %s what to do, in one line', async (_what, words, sentence) => {
    const machine = memoryMachine({ ...FILES, 'a.txt': new TextEncoder().encode('2020年度收入') });
    expect(await run(words, machine)).toBe(2);
    expect(machine.err()).toBe(`${sentence}\n`);
    expect(machine.files.get('/home/a.docx')).toEqual(TEXT);
  });

  it('does not touch a signed document', async () => {
    const signed = docxPackage({
      'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${p(SENTENCES[1] ?? '')}</w:body></w:document>`,
      '_xmlsignatures/origin.sigs': '<a/>',
    });
    const machine = memoryMachine({ ...FILES, 'a.docx': signed });
    expect(await run([...UPDATE, '--json'], machine)).toBe(2);
    expect(machine.err()).toMatch(/^“a\.docx”有数字签名[^\n]*\n$/);
    expect(JSON.parse(machine.out())).toMatchObject({ file: 'a.docx', changes: [], left: [] });
  });
});

describe('follow', () => {
  it('changes only what changed between two versions', async () => {
    const text = docxFile(p(SENTENCES[0] ?? '') + p('2021年度收、支总计20,862.66万元，请王科长核对。'));
    const before = fileOf(retexted(CONSISTENT.sheets, (each) => each.replaceAll('2020', '2021')));
    const machine = memoryMachine({ 'a.docx': text, 'new.xlsx': NEW_BOOK, 'old.xlsx': before });
    const words = ['follow', 'a.docx', '--old', 'old.xlsx', '--workbook', 'new.xlsx', '--out', 'b.docx', '--json'];
    expect(await run(words, machine)).toBe(0);
    expect(JSON.parse(machine.out())).toMatchObject({
      changes: [{ old: '20,862.66', new: '41,725.32' }],
      left: [],
      remarks: [],
    });
    expect(linesOf(settleChanges(written(machine), 'accept'))[1]).toBe(
      '2021年度收、支总计41,725.32万元，请王科长核对。',
    );
  });
});
