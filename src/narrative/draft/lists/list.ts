import type { TableId } from '../../../model';
import { blank, text, type Segment } from '../../wording/segment';
import type { DraftContext, Entry } from '../context';

/** A list that sentences may go through. `entries` is a blank where the list itself has to be asked for. */
export interface List {
  readonly name: string;
  /** The names that may be used inside, besides 序 and, where `hasAmount`, 此项. */
  readonly locals: readonly string[];
  readonly hasAmount: boolean;
  /** Whether 此项 has a budget. */
  readonly hasBudget: boolean;
  readonly entries: (context: DraftContext) => readonly Entry[] | Segment;
}

/** An entry that is a name and nothing else. */
export function named(name: string): Entry {
  return { subject: null, names: { 名: [text(name)] } };
}

/** What a list asks for where its table was not recognised. */
export function missingTable(table: TableId, name: string): Segment {
  const prompt = `没有识别到写“${name}”要用的表，请在“报表”页指定它在哪个工作表`;
  return blank(`table/${table}`, 'text', name, prompt, `列出${name}`);
}
