import { narrativeDocx } from '../src/reports';
import type { ReportModel } from '../src/model';
import { draftToText } from '../src/language';
import { TEMPLATES, draftNarrative } from '../src/narrative';
import { answered, largeUnit } from './large-unit';
import { row, time } from './measure';

const DOCX_RUNS = 5;

/** How long a draft of a large unit takes with everything filled in, template by template, and its .docx. */
export async function benchDraft(): Promise<void> {
  const unit = largeUnit();
  const { report, prior } = unit;
  console.log(`\n起草：${unit.items}个项，上年账和助手资料齐全（毫秒）`);
  console.log(row('模板', '起草中位', '起草 p95', '.docx 中位', '字数'));
  for (const { id, title } of TEMPLATES) {
    const options = { template: id, prior, supplement: answered(unit, id) };
    const drafting = time(() => draftNarrative(report, options));
    const draft = draftNarrative(report, options);
    const characters = String(draftToText(draft).length);
    console.log(row(title, drafting.median, drafting.p95, await docxTime(draft, report), characters));
  }
}

async function docxTime(draft: Parameters<typeof narrativeDocx>[0], report: ReportModel): Promise<number> {
  await narrativeDocx(draft, report);
  const times: number[] = [];
  for (let run = 0; run < DOCX_RUNS; run += 1) {
    const start = performance.now();
    await narrativeDocx(draft, report);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(DOCX_RUNS / 2)] ?? 0;
}
