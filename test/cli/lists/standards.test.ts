import { run } from '../../../src/cli/program';
import { CATALOGUES, REGIONS } from '../../../src/standards';
import { memoryMachine } from '../../support/memory-machine';

interface Line {
  readonly region: string;
  readonly year: number;
  readonly tables: { readonly state: string; readonly edition: string; readonly titles: readonly { title: string }[] };
  readonly sections: { readonly state: string; readonly template: string; readonly headings: readonly string[] };
  readonly sources: readonly { readonly title: string; readonly address: string | null }[];
}

async function linesOf(words: readonly string[]): Promise<readonly Line[]> {
  const machine = memoryMachine({});
  expect(await run(['standards', '--json', ...words], machine)).toBe(0);
  const lines = machine.out().trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

it('prints an object for each province and year', async () => {
  const lines = await linesOf([]);
  expect(lines).toHaveLength(REGIONS.length * 4);
  const yunnan = lines.find(({ region, year }) => region === '云南' && year === 2024);
  expect(yunnan).toMatchObject({ tables: { state: '已见', edition: 'yunnan-2023' }, sections: { state: '已见' } });
  expect(yunnan?.sources.map(({ title }) => title)).toContain('昆明市五华区人力资源和社会保障局2024年度部门决算');
  const qinghai = lines.find(({ region, year }) => region === '青海' && year === 2024);
  expect(qinghai).toMatchObject({
    tables: { state: '待核', edition: 'national-2024' },
    sections: { state: '待核', template: 'national' },
    sources: [],
  });
  expect(qinghai?.tables.titles.map(({ title }) => title)[8]).toBe('财政拨款“三公”经费支出决算表');
});

it('tells every source once', async () => {
  const titles = (await linesOf([])).flatMap(({ sources }) => sources.map(({ title }) => title));
  const due = CATALOGUES.filter(({ region, year }) => region !== null && year >= 2022);
  expect([...titles].sort()).toEqual(due.map(({ title }) => title).sort());
});

it('tells those of an older year where it is asked for', async () => {
  const lines = await linesOf(['--year', '2020']);
  expect(lines.find(({ region }) => region === '陕西')).toMatchObject({
    tables: { state: '已见', edition: 'shaanxi-2020' },
    sources: [{ title: '商洛市柞水县审计局2020年部门决算' }],
  });
});

it('keeps to one year where it is asked to', async () => {
  const lines = await linesOf(['--year', '2025']);
  expect(lines.map(({ region }) => region)).toEqual(REGIONS);
  const seen = lines.filter(({ tables, sections }) => tables.state === '已见' || sections.state === '已见');
  expect(seen.map(({ region }) => region)).toEqual(['上海']);
});

it('prints for people what is seen, what is open and how many of each', async () => {
  const machine = memoryMachine({});
  expect(await run(['standards', '--year', '2024'], machine)).toBe(0);
  expect(machine.out()).toContain('江西 2024年度\n  表 已见：01 收入支出决算总表；');
  expect(machine.out()).toContain('10 国有资产占用情况表\n');
  expect(machine.out()).toContain('（与本省通行的不同：没有国有资本经营预算一节）');
  expect(machine.out()).toMatch(/省和年度共 31 个：表已见 \d+ 个，待核 \d+ 个；节已见 \d+ 个，待核 \d+ 个。/);
  expect(machine.out()).toMatch(
    /\n207 文化旅游体育与传媒支出：项 60 个，已见 \d+ 个，待核 \d+ 个（见过 2020、2025 年度）\n/,
  );
  expect(machine.out()).toMatch(/\n302 商品和服务支出：款 \d+ 个，已见 27 个，待核 \d+ 个（见过 2024、2025 年度）\n/);
});
