import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document';
import { fileOf } from '../../support/books/sample-files';
import {
  hengshanDepartment,
  hengshanOwnLevel,
  hengshanOwnLevelPrior,
  hengyangBook,
} from '../../support/evaluation/seed-books';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const FILES = {
  '衡阳.xlsx': fileOf(hengyangBook().sheets),
  '汇总.xlsx': fileOf(hengshanDepartment().sheets),
  '本级.xlsx': fileOf(hengshanOwnLevel({ reception: '34.00', vehicles: '12.00' }).sheets),
  '本级上年.xlsx': fileOf(hengshanOwnLevelPrior().sheets),
};
const DEPARTMENT = [
  ...['draft', '汇总.xlsx', '--report', 'evaluation', '--year', '2020', '--scope', '部门'],
  ...['--template', 'evaluation-hunan-2017'],
];

async function drafted(...words: readonly string[]): Promise<MemoryMachine> {
  const machine = memoryMachine(FILES);
  expect(await run(words, machine)).toBe(0);
  return machine;
}

it('drafts the 绩效自评报告 of a book', async () => {
  const machine = await drafted('draft', '衡阳.xlsx', '--report', 'evaluation', '--year', '2023');
  expect(machine.out()).toMatch(/^衡阳市卫生健康委员会2023年度部门整体支出绩效自评报告\n/);
  expect(machine.out()).toContain('基本工资707.47万元');
});

it('tells programs where a figure of 本级 stands', async () => {
  const machine = await drafted(
    ...DEPARTMENT,
    '--own-level',
    '本级.xlsx',
    '--prior',
    '本级上年.xlsx',
    '--format',
    'json',
  );
  expect(machine.out()).toContain('"value":"1826.70"');
  expect(machine.out()).toContain('"value":"3.87"');
  expect(machine.out()).not.toContain('text/ownLevelBook');
});

it('asks for 本级’s book, and tells no figure of the department in its place', async () => {
  const machine = await drafted(...DEPARTMENT);
  expect(machine.out()).toContain('〔本级账〕');
  expect(machine.out()).not.toMatch(/\d\.\d\d万元/);
});

it('says why a book cannot serve as 本级’s', async () => {
  const machine = await drafted(...DEPARTMENT, '--own-level', '衡阳.xlsx');
  expect(machine.err()).toContain('“衡阳.xlsx”是“衡阳市卫生健康委员会”的，打开的工作簿是“衡山县卫生健康局”的');
});

it('writes the forms as a workbook, and what is still open as 助手资料', async () => {
  const words = ['draft', '衡阳.xlsx', '--report', 'evaluation', '--year', '2023'];
  const machine = await drafted(...words, '--format', 'xlsx', '--out', '表.xlsx', '--blanks', '待填');
  const forms = await readWorkbook('表.xlsx', machine.files.get('/home/表.xlsx') ?? new Uint8Array());
  expect(forms.snapshot.sheets.map(({ name }) => name)).toEqual(['整体支出自评表', '基础数据表']);
  const place = [...machine.files.keys()].find((each) => each.startsWith('/home/待填/')) ?? '';
  const kept = await readWorkbook('资料.xlsx', machine.files.get(place) ?? new Uint8Array());
  const asked = kept.snapshot.sheets.flatMap(({ values }) => values.map(([id]) => id));
  expect(asked).toEqual(expect.arrayContaining(['text/duties', 'list/projects', 'text/measures']));
});

it.each([
  [['--format', 'xlsx'], '--format xlsx 要和 --out 文件夹 一起用，写明写到哪里。'],
  [
    ['--report', 'narrative', '--format', 'xlsx', '--out', 'a.xlsx'],
    '--format xlsx 写出绩效自评的附表，要和 --report evaluation 一起用。',
  ],
])('%j gets one line', async (words, sentence) => {
  const machine = memoryMachine(FILES);
  expect(await run(['draft', '衡阳.xlsx', ...words], machine)).toBe(2);
  expect(machine.err()).toBe(`${sentence}\n`);
});

it('knows the outlines of the report that is asked for', async () => {
  const machine = memoryMachine(FILES);
  expect(await run(['draft', '衡阳.xlsx', '--report', 'evaluation', '--template', 'sichuan'], machine)).toBe(2);
  expect(machine.err()).toMatch(/^没有模板“sichuan”；可用：evaluation-hunan-2021/);
});
