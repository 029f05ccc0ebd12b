import { bySection, type Draft } from '../../model';
import type { Clip } from '../page/clip';
import { section, table } from '../page/markup';
import { MISSING_TITLES } from './missing-words';

/** What a draft still asks for, for the clipboard: a table for each section for Word, and plain lines. */
export function missingClip({ title, missing }: Pick<Draft, 'title' | 'missing'>): Clip {
  const head = MISSING_TITLES.title(title, missing.length);
  const columns = [MISSING_TITLES.number, MISSING_TITLES.prompt, MISSING_TITLES.why].map((each) => ({ head: each }));
  const sections = bySection(missing).map(({ where, inputs }) => ({
    where,
    rows: inputs.map(({ prompt, why }, index) => [String(index + 1), prompt, why]),
  }));
  return {
    html: section(head, sections.map(({ where, rows }) => section(where, table(columns, rows))).join('')),
    text: [
      head,
      ...sections.flatMap(({ where, rows }) => [
        where,
        ...rows.map(([number = '', prompt = '', why = '']) => `${number}. ${prompt}${why === '' ? '' : `（${why}）`}`),
      ]),
    ].join('\n'),
  };
}
