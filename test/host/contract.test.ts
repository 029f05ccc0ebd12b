import { unzipSync } from 'fflate';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost, onPage, type FilePage } from '../../src/host/file';
import type { CapabilityName } from '../../src/host/host';
import { createWpsHost } from '../../src/host/wps';
import { readFile } from '../../src/host/read-file';
import { createEmulatedEt, type EmulatedEtOptions } from '../support/et';
import { createEmulatedExcel } from '../support/excel';
import { createMemoryHost } from '../support/memory-host';
import { describeHostContract, type HostUnderTest } from './contract';
import { emulatedContractBook, xlsxContractBook } from './contract-book';

async function fileUnderTest(page?: FilePage): Promise<HostUnderTest> {
  const file = await createFileHost({ name: '决算.xlsx', bytes: await xlsxContractBook() });
  const inspect = async (): Promise<unknown> => {
    const parts = Object.entries(unzipSync((await file.save()).bytes));
    return Object.fromEntries(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  };
  return { host: page ? onPage(file, page) : file, inspect, close: () => undefined };
}

const PAGE: FilePage = {
  saveFile: () => undefined,
  saveCopy: () => Promise.resolve(),
  openBeside: () => Promise.resolve(),
  closeBeside: () => undefined,
};

describeHostContract('工作簿文件', () => fileUnderTest(), [
  'changeEvents',
  'reread',
  'saveFiles',
  'saveCopy',
  'booksBeside',
]);

describeHostContract('网页里的工作簿文件', () => fileUnderTest(PAGE), ['changeEvents', 'reread']);

describe.each(['1.9', '1.14', '1.17'])('Excel with ExcelApi %s', (apiVersion) => {
  const open = (): Promise<HostUnderTest> => {
    const excel = createEmulatedExcel(emulatedContractBook(), { apiVersion });
    const close = excel.install();
    const inspect = (): Promise<unknown> => Promise.resolve(structuredClone(excel.book.sheets));
    return Promise.resolve({ host: createExcelHost(), inspect, roundTrips: () => excel.roundTrips.length, close });
  };
  describeHostContract(`Excel ${apiVersion}`, open, ['trial', 'saveFiles', 'saveCopy', 'booksBeside']);
});

/** Builds of WPS 表格 that behave otherwise than one another, or than anybody knows. */
const WPS_BUILDS: Readonly<Record<string, EmulatedEtOptions & { readonly isSaved?: boolean }>> = {
  一本已保存的: { isSaved: true },
  一本从未保存的: {},
  一行数平着给的: { lines: 'flat' },
  不理成片写入的: { matrixWrites: 'nothing' },
  成片写入只写首行的: { matrixWrites: 'firstValue' },
  没有并集的: { lacking: ['Application.Union'] },
  规则只管第一片的: { firstAreaOnly: true },
  地址是属性的: { addressIsProperty: true },
};

describe.each(Object.entries(WPS_BUILDS))('WPS 表格，%s', (name, { isSaved, ...options }) => {
  const open = async (): Promise<HostUnderTest> => {
    const file = isSaved === true ? { file: await xlsxContractBook() } : {};
    const et = createEmulatedEt(emulatedContractBook(), { path: 'D:\\决算\\', ...file, ...options });
    const inspect = (): Promise<unknown> => Promise.resolve(structuredClone(et.book.sheets));
    const close = (): void => expect(et.bridge.gaps).toEqual([]);
    return { host: createWpsHost(et.app), inspect, close };
  };
  describeHostContract(`WPS 表格 ${name}`, open, ['trial', 'saveCopy', 'booksBeside']);
});

async function memoryUnderTest(off: readonly CapabilityName[] = []): Promise<HostUnderTest> {
  const { snapshot } = await readFile('决算.xlsx', await xlsxContractBook());
  const host = createMemoryHost(snapshot, Object.fromEntries(off.map((name) => [name, `这里没有 ${name}。`])));
  return { host, inspect: () => Promise.resolve(host.inspect()), close: () => undefined };
}

describeHostContract('内存里的工作簿', () => memoryUnderTest());

const MUCH: readonly CapabilityName[] = ['select', 'mark', 'writeSheet', 'changeEvents', 'trial', 'saveFiles'];

describeHostContract('缺许多能力的宿主', () => memoryUnderTest(MUCH), MUCH);
