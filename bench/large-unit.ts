import { draftNarrative } from '../src/narrative';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../src/model';
import { answerAll, consistentBook, type Item, type Seed } from '../test/support/narrative/random-book';

/** More 项 than any unit is known to have. */
const ITEMS = 300;

/** A unit larger than any that is known. */
export interface LargeUnit {
  readonly report: ReportModel;
  readonly prior: ReportModel;
  readonly items: number;
}

/** The large unit's books of this year and the last. */
export function largeUnit(): LargeUnit {
  const seed = largeSeed();
  const items = seed.items.map(({ code, basic }) => ({ code, basic, project: 0 }));
  return { report: consistentBook(seed), prior: consistentBook({ ...seed, items }, 2021), items: ITEMS };
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

/** 助手资料 with an answer to everything that a draft of the unit asks for; answers raise new questions. */
export function answered({ report, prior }: LargeUnit, template: string): Supplement {
  let supplement = EMPTY_SUPPLEMENT;
  for (let round = 0; round < 4; round += 1) {
    supplement = answerAll(draftNarrative(report, { template, prior, supplement }).missing, supplement);
  }
  return supplement;
}
