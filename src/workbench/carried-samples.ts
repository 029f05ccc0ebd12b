import consistent from '../../samples/示例县卫生健康局2020年部门决算公开表.xlsx';
import published from '../../samples/示例县卫生健康局2020年部门决算公开表（公布稿）.xlsx';
import { HostError } from '../host/errors';
import { SAMPLES } from './samples';
import { sampleMissing } from './texts';

/** The sample workbooks as data addresses, by file name: a page from disk may read nothing beside it. */
const CARRIED = new Map([
  [SAMPLES[0].file, published],
  [SAMPLES[1].file, consistent],
]);

/**
 * The bytes of a sample workbook that this page carries in itself.
 * @throws HostError notFound where there is none
 */
export function carriedSample(file: string): Promise<Uint8Array> {
  const address = CARRIED.get(file);
  if (address === undefined) return Promise.reject(new HostError('notFound', sampleMissing(file)));
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Promise.resolve(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
}
