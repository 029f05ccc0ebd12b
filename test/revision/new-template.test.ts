import fc from 'fast-check';
import { draftDocx, revisedDocx } from '../../src/casework';
import { readDocx } from '../../src/document/docx/read';
import { gatherFacts } from '../../src/facts';
import { draftNarrative } from '../../src/narrative';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { reviseText } from '../../src/revision';
import { consistentBook, seeds } from '../support/narrative/random-book';
import { answered } from '../support/texts/round-trip';
import { settleChanges } from '../support/texts/settle-changes';

/** The sections of 情况说明 with their numbers. */
function headings(bytes: Uint8Array): readonly string[] {
  const { sections } = readText(readDocx('', bytes).text);
  const part = sections.findIndex(({ kind }) => kind === 'explanation');
  return sections
    .filter(({ parent, kind }) => parent === part && kind !== 'otherMatters')
    .map(({ number, title }) => `${number ?? ''}${title}`);
}

it.each([
  ['national-2021', 'national', ['“七、一般公共预算财政拨款“三公”经费支出决算情况说明”移到“九、']],
  ['gansu-2022', 'gansu-2023', ['“七、机关运行经费支出情况说明”“八、政府采购支出情况说明”“九、']],
])('a draft of %s comes to the order of %s, by way of .docx, and back', async (from, to, told) => {
  const [unit, other] = fc.sample(seeds, { seed: 5, numRuns: 2 });
  if (!unit || !other) throw new RangeError('no unit');
  const items = unit.items.map((item, at) => ({ ...item, basic: item.basic + 7 * at + 1, project: item.project + 99 }));
  const [before, old, now] = [
    consistentBook(other, 2020),
    consistentBook(unit, 2021),
    consistentBook({ ...unit, items }),
  ];
  const first = answered(old, before, from, unit.unitKind);
  const { draft, supplement } = answered(now, old, to, unit.unitKind);
  const original = await draftDocx(first.draft, old, 'narrative');
  const document = readDocx('', original).text;
  const fresh = gatherFacts(now, { prior: old, supplement });
  const revision = reviseText(document, {
    old: gatherFacts(old, { prior: before }),
    fresh,
    reasons: supplement.reasons,
    texts: supplement.texts,
    drafts: { fresh: draft, old: draftNarrative(old, { template: from, prior: before, supplement }) },
  });
  expect(revision.orders.map(({ text }) => text)).toEqual(told.map((each) => expect.stringContaining(each) as string));
  const { bytes, refused } = revisedDocx(original, revision, new Date(2024, 0, 1));
  expect(refused).toEqual([]);
  const accepted = settleChanges(bytes, 'accept');
  expect(headings(accepted)).toEqual(headings(await draftDocx(draft, now, 'narrative')));
  const { text } = readDocx('', accepted);
  const { findings } = proofread(text, readText(text, fresh), { facts: fresh });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  expect(readDocx('', settleChanges(bytes, 'reject')).text.plain).toBe(document.plain);
});
