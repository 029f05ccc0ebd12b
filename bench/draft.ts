import { narrativeDocx } from '../src/reports';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../src/model';
import { draftToText } from '../src/language';
import { TEMPLATES, draftNarrative } from '../src/narrative';
import { answerAll, consistentBook, type Item, type Seed } from '../test/support/narrative/random-book';
import { row, time } from './measure';

/** More 项 than any unit is known to have. */
const ITEMS = 300;
const DOCX_RUNS = 5;

/** How long a draft of a large unit takes with everything filled in, template by template, and its .docx. */
export async function benchDraft(): Promise<void> {
  const seed = largeSeed();
  const report = consistentBook(seed);
  const prior = consistentBook(
    { ...seed, items: seed.items.map(({ code, basic }) => ({ code, basic, project: 0 })) },
    2021,
  );
  console.log(`\n起草：${seed.items.length}个项，上年账和助手资料齐全（毫秒）`);
  console.log(row('模板', '起草中位', '起草 p95', '.docx 中位', '字数'));
  for (const { id, title } of TEMPLATES) {
    const options = { template: id, prior, supplement: answered(report, prior, id) };
    const drafting = time(() => draftNarrative(report, options));
    const draft = draftNarrative(report, options);
    const characters = String(draftToText(draft).length);
    console.log(row(title, drafting.median, drafting.p95, await docxTime(draft, report), characters));
  }
}

function largeSeed(): Seed {
  const items = Array.from({ length: ITEMS }, (_, index): Item => {
    const code = `${201 + Math.floor(index / 60)}${two(Math.floor(index / 10) % 6)}${two(index % 10)}`;
    return { code, basic: 1_000 + index * 7, project: 500 + index * 3 };
  });
  const fundItems = items.slice(0, 20);
  return {
    items,
    fundItems,
    otherIncome: [1, 2, 3, 4, 5],
    opening: 99,
    threePublic: [0, 5, 6, 7],
    threePublicBudget: [1, 9, 9, 9],
    unitKind: 'administrative',
    scope: 'department',
    printsCategories: true,
  };
}

function two(part: number): string {
  return String(part + 1).padStart(2, '0');
}

/** 助手资料 with an answer to everything that the draft asks for; answers raise new questions. */
function answered(report: ReportModel, prior: ReportModel, template: string): Supplement {
  let supplement = EMPTY_SUPPLEMENT;
  for (let round = 0; round < 4; round += 1) {
    supplement = answerAll(draftNarrative(report, { template, prior, supplement }).missing, supplement);
  }
  return supplement;
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
