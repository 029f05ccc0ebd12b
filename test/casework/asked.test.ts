/** @jest-environment node */
import { run } from '../../src/cli/program';
import { bookFile } from '../support/answers/book-file';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { laidOutSets, SET_KINDS } from '../support/generator';
import { memoryMachine } from '../support/memory-machine';
import { answeredOnRoads, askedOnRoads, overAllRoads } from '../support/roads';

describe.each(SET_KINDS)('a book of two sets, told apart by %s', (kind) => {
  const { snapshot, sets } = laidOutSets(31, kind, 'behind');
  const both = fileOf(snapshot.sheets);

  it('is asked about once, on every road, and nothing is said to hold before', async () => {
    const { pane, list, check, draft } = await askedOnRoads(both);
    const [question, ...more] = pane;
    expect([question?.id, more]).toEqual(['set', []]);
    expect(check).toEqual([{ id: 'set', prompt: question?.prompt, options: question?.options }]);
    expect(list.questions).toEqual([question?.prompt]);
    expect(list.summary).toMatchObject({ checked: 1, exact: 0, rounding: 0, broken: 1 });
    expect(draft).toContain(`${question?.prompt ?? ''}可选：${question?.options.join('、') ?? ''}。`);
    expect(draft).toContain('--answer "set=选项"');
  });

  it('ends in the status of a finding that must be mended, as a table that stands twice does', async () => {
    const machine = memoryMachine({ '本年.xlsx': both });
    expect(await run(['check', '本年.xlsx', '--json'], machine)).toBe(1);
    const { findings, questions } = JSON.parse(machine.out()) as {
      readonly findings: readonly { readonly rule: string; readonly verdict: string; readonly message: string }[];
      readonly questions: readonly { readonly options: readonly string[] }[];
    };
    const broken = findings.filter(({ verdict }) => verdict === 'broken');
    expect(broken.map(({ rule }) => rule)).toEqual(['S02']);
    const sets = questions[0]?.options.map((option) => `“${option}”`).join('、') ?? '';
    expect(broken[0]?.message).toBe(
      `工作簿里有 2 套表（${sets}），同一张表只应出现一次；请确认检查哪一套，未确认前都不参加核对。`,
    );
    const answered = memoryMachine({ '本年.xlsx': both });
    expect(await run(['check', '本年.xlsx', '--answer', `set=${questions[0]?.options[0] ?? ''}`], answered)).toBe(0);
  });

  it('each option is accepted word for word, and gives that set on every road', async () => {
    const [question] = (await askedOnRoads(both)).pane;
    for (const [index, option] of (question?.options ?? []).entries()) {
      const { pane, check, draft } = await answeredOnRoads(both, 'set', option);
      const alone = await overAllRoads(fileOf(sets[index]?.snapshot.sheets ?? []));
      expect([check, draft]).toEqual([pane, 0]);
      expect(pane.year).toBe(sets[index]?.truth.year);
      expect(pane.unitName).toBe(alone.pane.unitName);
      expect(pane.summary).toMatchObject({ broken: 0, exact: alone.pane.summary?.exact });
    }
  });
});

describe('a book that does not say its year', () => {
  const yearless = bookFile({
    ...CONSISTENT,
    // Under its name of 2020: an older one would be hinted at as soon as the year is known.
    sheets: retexted(CONSISTENT.sheets, (text) =>
      text.replace(/20\d\d年度?/g, '').replace('重大公共卫生专项', '重大公共卫生服务'),
    ),
  });

  it('leaves open what applies in some years only, alike on every road, and makes no finding of it', async () => {
    const { pane, list, commandLine } = await overAllRoads(yearless.bytes);
    expect([list, commandLine]).toEqual([pane, pane]);
    expect([pane.year, pane.open]).toEqual([null, []]);
    const { pane: known } = await answeredOnRoads(yearless.bytes, 'year', '2020');
    expect(known.summary?.notChecked).toBeLessThan(pane.summary?.notChecked ?? 0);
  });

  it('says on the command line what is missing and how to bring it, and takes it', async () => {
    const said = async (...words: readonly string[]): Promise<string> => {
      const machine = memoryMachine({ 'a.xlsx': yearless.bytes });
      await run(['check', 'a.xlsx', ...words], machine);
      return machine.out();
    };
    expect(await said()).toMatch(/缺 年度[^]*可用 --year 年度 回答/);
    for (const words of [
      ['--year', '2020'],
      ['--answer', 'year=2020 年度'],
    ])
      expect(await said(...words)).not.toContain('缺 年度');
  });

  it.each(['2020', '2020年度'])('the answer “%s” is taken by every road', async (answer) => {
    const { pane, check } = await answeredOnRoads(yearless.bytes, 'year', answer);
    expect([pane.year, check]).toEqual([2020, pane]);
  });
});
