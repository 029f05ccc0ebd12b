import { gatherFacts } from '../src/facts';
import { draftToText } from '../src/language';
import { TEMPLATES, draftNarrative } from '../src/narrative';
import { proofread } from '../src/proofreading';
import { readText } from '../src/reading';
import { textOf } from '../test/support/texts/text-of';
import { answered, largeUnit } from './large-unit';
import { row, time } from './measure';

/** Thirty pages as official texts are set: 22 lines of 28 characters. */
const CHARACTERS = 30 * 22 * 28;

/** How long thirty pages take to be read and checked, with the books and without, template by template. */
export function benchProofread(): void {
  const unit = largeUnit();
  console.log(`\n校对：30页（${CHARACTERS}字），${unit.items}个项的单位（毫秒）`);
  console.log(row('模板', '无账中位', '无账 p95', '有账中位', '有账 p95', '字数', '数'));
  for (const { id, title } of TEMPLATES) {
    const supplement = answered(unit, id);
    const whole = draftToText(draftNarrative(unit.report, { template: id, prior: unit.prior, supplement }));
    const facts = gatherFacts(unit.report, { prior: unit.prior, supplement });
    const document = textOf(pages(whole));
    const alone = time(() => proofread(document, readText(document)));
    const beside = time(() => proofread(document, readText(document, facts), { facts }));
    const figures = String(readText(document).statements.length);
    const characters = String(document.plain.length);
    console.log(row(title, alone.median, alone.p95, beside.median, beside.p95, characters, figures));
  }
}

/** The lines of a text that fill the pages. */
function pages(whole: string): string {
  return whole.slice(0, whole.lastIndexOf('\n', CHARACTERS));
}
