import { readDocx } from '../../../../src/document/docx/read';
import { draftToText } from '../../../../src/language';
import type { TextDocument } from '../../../../src/model';
import { draftNarrative } from '../../../../src/narrative';
import { recognise } from '../../../../src/recognition';
import { narrativeDocx } from '../../../../src/reports';
import { CONSISTENT, PUBLISHED } from '../../../support/books/sample-files';
import { figuresOf } from '../../../support/texts/table-figures';

const bodyOf = ({ plain, paragraphs }: TextDocument): string =>
  paragraphs
    .filter(({ role, span }) => role === 'body' && span.end > span.start)
    .map(({ span }) => plain.slice(span.start, span.end))
    .join('\n');

describe.each([
  ['consistent', CONSISTENT],
  ['published', PUBLISHED],
])('a draft of ours, of the %s sample', (_name, book) => {
  const report = recognise(book);
  const draft = draftNarrative(report);
  let text: TextDocument;

  beforeAll(async () => {
    text = readDocx('a.docx', await narrativeDocx(draft, report)).text;
  });

  it('reads back as its own text', () => {
    const written = draftToText(draft)
      .split('\n')
      .filter((line) => line !== '');
    const read = bodyOf(text)
      .replace(/〔(?:待填|待核)：/g, '〔')
      // A long title is printed in two lines.
      .replace(/\v/g, '')
      .split('\n');
    expect(read.filter((line) => written.includes(line))).toEqual(written);
  });

  it('has its headings as levels and its contents apart', () => {
    const headings = text.paragraphs.filter(({ level }) => level !== null);
    expect(headings.map(({ span, level }) => [level, text.plain.slice(span.start, span.end)])).toEqual(
      draft.sections.map(({ level, heading }) => [level, heading]),
    );
    expect(text.paragraphs.some(({ role }) => role === 'contents')).toBe(true);
  });

  it('has the tables of the book, recognised with the same figures', () => {
    expect(text.tables?.sheets).toHaveLength(9);
    expect(figuresOf(recognise(text.tables!))).toEqual(figuresOf(report));
  });
});
