import { run } from '../../../src/cli/program';
import { openText } from '../../../src/casework';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { docxFile, p } from '../../support/texts/docx-file';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = fileOf(CONSISTENT.sheets);
const TEXT = bytes('一、收入支出决算总体情况说明\r\n2020年度收、支总计20,862.66万元。\r\n');

interface Line {
  readonly file: string;
  readonly error?: string;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly workbook: string | null;
  readonly findings: readonly { readonly quote: string; readonly offset: number; readonly line: number }[];
  readonly summary: { readonly figures: number } | null;
}

function linesOf(machine: MemoryMachine): readonly Line[] {
  return machine
    .out()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('proofread', () => {
  it('says whose text it is and what it was held against', async () => {
    const machine = memoryMachine({ 'a.txt': TEXT, 'a.xlsx': book });
    expect(await run(['proofread', 'a.txt', '--workbook', 'a.xlsx', '--json'], machine)).toBe(0);
    expect(linesOf(machine)).toEqual([
      expect.objectContaining({ file: 'a.txt', unitName: '示例县卫生健康局', year: 2020, workbook: 'a.xlsx' }),
    ]);
  });

  it('counts every figure in one of five ways', async () => {
    const machine = memoryMachine({ 'a.txt': TEXT, 'a.xlsx': book });
    await run(['proofread', 'a.txt', '--workbook', 'a.xlsx', '--json'], machine);
    const { figures, verified, rounding, broken, review, unbound } = linesOf(machine)[0]?.summary as unknown as Record<
      string,
      number
    >;
    expect(figures).toBe(1);
    expect([verified, rounding, broken, review, unbound].reduce((sum = 0, each = 0) => sum + each, 0)).toBe(figures);
  });

  it('holds a text against the approved accounts alone, where no other book is at hand', async () => {
    const wrong = bytes('一、收入支出决算总体情况说明\n2020年度收、支总计20,826.66万元。\n');
    const machine = memoryMachine({ 'a.txt': wrong, 'b.txt': TEXT, '批复.xlsx': book });
    expect(await run(['proofread', 'a.txt', 'b.txt', '--approved', '批复.xlsx', '--json'], machine)).toBe(1);
    expect(linesOf(machine).map(({ findings }) => findings.map(({ quote }) => quote))).toEqual([['20,826.66万元'], []]);
    expect(machine.out()).toContain('与批复的决算不符');
  });

  it('needs no workbook', async () => {
    const machine = memoryMachine({ 'a.txt': TEXT });
    expect(await run(['proofread', 'a.txt'], machine)).toBe(0);
    expect(machine.out()).toContain('没有工作簿：只核对文字自身。');
    expect(machine.err()).toBe('');
  });

  it('takes for each text of a folder the book of its name', async () => {
    const machine = memoryMachine({
      'd/甲县民政局情况说明.txt': TEXT,
      'd/甲县民政局2020年部门决算.xlsx': book,
      'd/乙县教育局2020年部门决算.xlsx': book,
      'd/乙县教育局情况说明.md': TEXT,
      'd/丙县水利局情况说明.txt': TEXT,
      'd/甲县民政局情况说明（校对报告）.html': TEXT,
    });
    expect(await run(['proofread', 'd', '--json'], machine)).toBe(0);
    expect(linesOf(machine).map(({ file, workbook }) => [file, workbook])).toEqual([
      ['d/丙县水利局情况说明.txt', null],
      ['d/乙县教育局情况说明.md', '乙县教育局2020年部门决算.xlsx'],
      ['d/甲县民政局情况说明.txt', '甲县民政局2020年部门决算.xlsx'],
    ]);
  });

  it.each([
    ['no file', 'x.txt', null, '“x.txt”读不出来：没有这个文件或文件夹；请检查路径是否写对。\n'],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /另存为 \.docx/],
    ['a text without words', 'a.txt', bytes('  \n'), /没有文字/],
  ])('says of %s what to do, and does the others', async (_what, name, content, expected) => {
    const machine = memoryMachine({ 'b.txt': TEXT, ...(content && { [name]: content }) });
    expect(await run(['proofread', name, 'b.txt', '--json'], machine)).toBe(2);
    const [failed, done] = linesOf(machine);
    expect(failed).toMatchObject({ file: name, unitName: null, workbook: null, findings: [], summary: null });
    expect(done).toMatchObject({ file: 'b.txt' });
    if (expected instanceof RegExp) expect(machine.err()).toMatch(expected);
    else expect(machine.err()).toBe(expected);
    expect(machine.err().trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes a report beside, and leaves what it read as it was', async () => {
    const machine = memoryMachine({ 'a.txt': TEXT, 'a.xlsx': book });
    expect(await run(['proofread', 'a.txt', '--workbook', 'a.xlsx', '--out', 'out'], machine)).toBe(0);
    expect([...machine.files.keys()].sort()).toEqual(['/home/a.txt', '/home/a.xlsx', '/home/out/a（校对报告）.html']);
    expect(machine.files.get('/home/a.txt')).toEqual(TEXT);
    expect(machine.out()).toContain('已写出 out/a（校对报告）.html');
  });

  describe('of a Word file with a wrong share', () => {
    const SENTENCES = [
      '二、收入决算情况说明',
      '2020年度收入合计100.00万元，其中：财政拨款收入80.00万元，占80.00%；其他收入20.00万元，占30.00%。',
    ];
    const word = docxFile(SENTENCES.map((each) => p(each)).join(''));

    it('names the words, the line and what would be right, and ends in 1', async () => {
      const machine = memoryMachine({ 'a.docx': word });
      expect(await run(['proofread', 'a.docx', '--json'], machine)).toBe(1);
      const [line] = linesOf(machine);
      expect(line?.findings).toEqual([
        expect.objectContaining({ rule: 'NR-A04', severity: 'error', stated: '30.00%', expected: '20.00%', line: 2 }),
      ]);
      const [finding] = line?.findings ?? [];
      expect(SENTENCES.join('\n').slice(finding?.offset, (finding?.offset ?? 0) + (finding?.quote.length ?? 0))).toBe(
        finding?.quote,
      );
    });

    it('writes a copy with remarks whose text is the same', async () => {
      const machine = memoryMachine({ 'a.docx': word });
      expect(await run(['proofread', 'a.docx', '--out', 'out'], machine)).toBe(1);
      const copy = machine.files.get('/home/out/a（校对）.docx');
      if (!copy) throw new Error('no copy');
      const [before, after] = await Promise.all([openText('a.docx', word), openText('b.docx', copy)]);
      expect(after.kind === 'text' && after.text.plain).toBe(before.kind === 'text' && before.text.plain);
      expect(after.kind === 'text' && after.text.remarks).toContain('comments');
      expect(machine.files.get('/home/a.docx')).toEqual(word);
    });
  });
});
