import { unzipSync } from 'fflate';
import { createExcelHost } from '../../src/host/excel';
import { createFileHost } from '../../src/host/file';
import { createEmulatedExcel } from '../support/excel';
import { describeHostContract } from './contract';
import { emulatedContractBook, xlsxContractBook } from './contract-book';

describeHostContract('工作簿文件', async () => {
  const host = await createFileHost({ name: '决算.xlsx', bytes: await xlsxContractBook() });
  const inspect = async (): Promise<unknown> => {
    const parts = Object.entries(unzipSync((await host.save()).bytes));
    return Object.fromEntries(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  };
  return { host, inspect, close: () => undefined };
});

describe.each(['1.9', '1.14', '1.17'])('Excel with ExcelApi %s', (apiVersion) => {
  describeHostContract(`Excel ${apiVersion}`, () => {
    const excel = createEmulatedExcel(emulatedContractBook(), { apiVersion });
    const close = excel.install();
    const inspect = (): Promise<unknown> => Promise.resolve(structuredClone(excel.book.sheets));
    return Promise.resolve({ host: createExcelHost(), inspect, roundTrips: () => excel.roundTrips.length, close });
  });
});
