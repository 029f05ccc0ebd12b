import { run } from '../../../src/cli/program';
import type { SheetSnapshot } from '../../../src/model';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { memoryMachine } from '../../support/memory-machine';

/** What `check` prints of a book, and how it ends. */
async function printed(sheets: readonly SheetSnapshot[]): Promise<{ readonly status: number; readonly text: string }> {
  const machine = memoryMachine({ 'a.xlsx': fileOf(sheets) });
  return { status: await run(['check', 'a.xlsx'], machine), text: machine.out() };
}

/** The lists of a text: their headings with the lines below. */
function lists(text: string): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  return text
    .split('\n\n')
    .map((part) => part.split('\n').filter((line) => line !== ''))
    .flatMap(([heading = '', ...lines]) => (/（\d+）$/.test(heading) ? [{ heading, lines }] : []));
}

const WHOLE = CONSISTENT.sheets;

describe('what check prints', () => {
  it.each<[what: string, sheets: readonly SheetSnapshot[], headings: readonly string[]]>([
    ['a whole book', WHOLE, ['四舍五入尾差', '无法核对', '未作核对的工作表']],
    ['a book of four tables', WHOLE.slice(0, 4), ['四舍五入尾差', '无法核对', '请确认']],
  ])('counts each list of %s in its heading and numbers its lines from 1', async (_, sheets, headings) => {
    const found = lists((await printed(sheets)).text);
    expect(found.map(({ heading }) => heading.replace(/（\d+）$/, ''))).toEqual(headings);
    for (const { heading, lines } of found) {
      expect(heading).toContain(`（${lines.length}）`);
      expect(lines.map((line) => /^ {2}(\d+)\. \S/.exec(line)?.[1])).toEqual(lines.map((_line, at) => String(at + 1)));
    }
  });

  it('begins with file, unit, year and unit of money, then the counts', async () => {
    const { status, text } = await printed(WHOLE);
    expect(status).toBe(0);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'a.xlsx',
      '示例县卫生健康局 · 2020 年度 · 金额单位：万元',
      expect.stringMatching(/^9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，0 不平；\d+ 项无法核对。$/),
    ]);
  });

  it('says what could not be told, and how to answer what is asked', async () => {
    const { status, text } = await printed(WHOLE.slice(0, 4));
    expect(status).toBe(0);
    expect(text).toContain('示例县卫生健康局 · 年度未能识别 · 金额单位：万元');
    expect(text).toMatch(/没有找到决算年度，这是哪一年度的决算？可选：.+。（可用 --year 年度 回答）/);
    expect(text).toContain('无法核对：缺 政府性基金预算财政拨款收入支出决算表，');
  });

  it('adds the counts up to the checks that there are', async () => {
    const { text } = await printed(WHOLE);
    const [, all, ...parts] = /(\d+) 项勾稽：(\d+) 平，(\d+) 尾差，(\d+) 不平；/.exec(text) ?? [];
    expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(all));
  });
});
