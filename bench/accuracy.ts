import { benchCauses } from './accuracy/causes';
import { benchEvidence } from './accuracy/evidence';
import { benchLocated, benchSeveral } from './accuracy/located';
import { benchMutations } from './accuracy/mutations';
import { benchNoticed } from './accuracy/noticed';
import { benchPrinted } from './accuracy/printed';
import { benchPlanted } from './accuracy/planted';
import { benchRoundTrips } from './accuracy/roundtrips';
import { benchTexts } from './accuracy/texts';
import { benchTruth } from './accuracy/truth';
import { benchUpdates } from './accuracy/updates';

const BOOKS = 24;

/** Parts by name: `npm run accuracy -- 1000 noticed` runs one of them on so many books. */
const PARTS: Readonly<Record<string, (books: number) => void | Promise<void>>> = {
  noticed: benchNoticed,
  located: (books) => {
    benchLocated(books, false);
  },
  prior: (books) => {
    benchLocated(books, true);
  },
  several: benchSeveral,
  causes: benchCauses,
  texts: benchTexts,
  mutations: benchMutations,
  planted: benchPlanted,
  truth: benchTruth,
  evidence: benchEvidence,
  roundtrips: benchRoundTrips,
  printed: benchPrinted,
  updates: benchUpdates,
};

async function main([count = String(BOOKS), ...names]: readonly string[]): Promise<void> {
  const books = Number(count);
  if (!Number.isSafeInteger(books) || books < 1) throw new RangeError(`账本的数目应是正整数，不是“${count}”`);
  for (const name of names.length > 0 ? names : Object.keys(PARTS)) {
    const part = PARTS[name];
    if (!part) throw new RangeError(`没有“${name}”这一部分；有：${Object.keys(PARTS).join('、')}`);
    await part(books);
  }
}

void main(process.argv.slice(2));
