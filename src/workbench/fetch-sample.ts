import { HostError } from '../host/errors';
import { sampleMissing } from './texts';

/**
 * The bytes of a sample workbook that is served beside this page.
 * @throws HostError notFound where there is none
 */
export async function fetchSample(file: string): Promise<Uint8Array> {
  const response = await fetch(`./samples/${encodeURIComponent(file)}`).catch(() => null);
  if (!response?.ok) throw new HostError('notFound', sampleMissing(file));
  return new Uint8Array(await response.arrayBuffer());
}
