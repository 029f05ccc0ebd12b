import type { TableId } from '../../model';
import type { ListEntry } from '../language';
import { blank, textSegment, type Segment } from '../wording/segment';

/** An entry that is a name and nothing else. */
export function named(name: string): ListEntry {
  return { subject: null, names: { 名: [textSegment(name)] } };
}

/** What a list asks for where its table was not recognised. */
export function missingTable(table: TableId, name: string): Segment {
  const prompt = `没有识别到写“${name}”要用的表，请在“报表”页指定它在哪个工作表`;
  return blank(`table/${table}`, 'text', name, prompt, `列出${name}`);
}
