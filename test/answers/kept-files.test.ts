import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalText } from '../support/answers/canonical';
import { dataFile, KEPT_FILES, KEPT_FOLDER } from '../support/answers/kept-files';
import { KEPT_KINDS, readBack, type KeptKind } from '../support/answers/kept-roads';

function read(name: string): Promise<unknown> {
  const kind = KEPT_FILES[name];
  if (!kind) throw new RangeError(`no kept file ${name}`);
  return readBack(kind, { name, bytes: new Uint8Array(readFileSync(path.join(KEPT_FOLDER, name))) });
}

function dataOf(name: string): unknown {
  return JSON.parse(readFileSync(dataFile(name), 'utf8'));
}

/** What versions after those that wrote the files have learned to read: nothing at all, or a help text of the form. */
const LATER_FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  fromLastText: (value) => Array.isArray(value) && value.length === 0,
  where: (value) => typeof value === 'string',
};

function withoutLater(key: string, value: unknown): unknown {
  return LATER_FIELDS[key]?.(value) ? undefined : value;
}

it('are all there, with their data', () => {
  const names = Object.keys(KEPT_FILES).flatMap((name) => [name, path.basename(dataFile(name))]);
  expect(readdirSync(KEPT_FOLDER).sort()).toEqual(names.sort());
  expect([...new Set<KeptKind>(Object.values(KEPT_FILES))].sort()).toEqual([...KEPT_KINDS].sort());
});

it.each(Object.keys(KEPT_FILES))('%s reads back to what it was read to when it was written', async (name) => {
  expect(JSON.parse(canonicalText(await read(name)), withoutLater)).toEqual(dataOf(name));
});

describe('the data', () => {
  const text = (name: string): string => JSON.stringify(dataOf(name));

  it('holds entries of every kind', () => {
    const { kept, problems } = dataOf('示例县卫生健康局_2020_助手资料.xlsx') as {
      kept: { supplement: Record<string, object>; answers: Record<string, unknown>; customRules: unknown[] };
      problems: unknown[];
    };
    const { amounts, counts, reasons, texts, waived, explanations } = kept.supplement;
    const sizes = [amounts, counts, reasons, texts, waived, explanations].map((each) => Object.keys(each ?? {}).length);
    expect(sizes).toEqual([4, 3, 2, 11, 2, 3]);
    expect(kept.answers.pointings).toHaveLength(5);
    expect(kept.customRules).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('holds what units answered, and nothing where they have not yet', () => {
    expect(text('审核意见单（单位回复）.xlsx')).toContain('"reply":"已核实：第 1 处');
    expect(text('审核意见单.xlsx')).not.toMatch(/"reply":"[^"]/);
    expect(text('甲医院_2020_收集表（已填）.xlsx')).toContain('“𠮷田”项目');
    expect(text('甲医院_2020_收集表（空）.xlsx')).not.toContain('𠮷田');
  });

  it('holds the opinions of several units', () => {
    const { rounds } = dataOf('summary.xlsx') as { rounds: { unitName: string; opinions: unknown[] }[] };
    expect(rounds.length).toBeGreaterThan(2);
    expect(rounds.filter(({ opinions }) => opinions.length > 0).length).toBeGreaterThan(1);
  });
});
