import { openText, proofreadText } from '../../../src/casework';
import { draftNarrative } from '../../../src/narrative';
import { recognise } from '../../../src/recognition';
import { narrativeDocx } from '../../../src/reports';
import { CONSISTENT } from '../../support/books/sample-files';

it('holds a text without a book against the tables in it, of the year that the text tells', async () => {
  const report = recognise(CONSISTENT);
  const opened = await openText('说明.docx', await narrativeDocx(draftNarrative(report), report));
  if (opened.kind === 'fault') throw new Error(opened.sentence);
  const { book, unitName, year } = proofreadText(opened.text, null);
  expect([book, unitName, year]).toEqual(['说明.docx', report.unitName, report.year]);
});
