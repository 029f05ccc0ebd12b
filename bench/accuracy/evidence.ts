import type { TextFinding } from '../../src/model';
import { proofread } from '../../src/proofreading';
import { readText } from '../../src/reading';
import { randomOf } from '../../test/support/generator';
import { caseDraft } from '../../test/support/texts/case-draft';
import { MUTATION_KINDS, mutated } from '../../test/support/texts/mutations';
import { PLANT_KINDS } from '../../test/support/texts/planted-manners';
import { textOf } from '../../test/support/texts/text-of';
import { touches } from './mutations';
import { isNear, manners, sayingOf } from './planted';

/** Drafts that mistakes are put into besides the texts of many manners. */
const DRAFTS = 24;
/** How often each kind of mistake is put into each draft. */
const MUTATIONS = 6;

/**
 * How often each check that means 必改 was right and how often it told, over all texts that mistakes were put into ; printed as the lines of `src/proofreading/evidence.ts`.
 */
export function benchEvidence(times: number): void {
  const counts = new Map<string, { right: number; told: number }>();
  const add = (rule: string, isRight: boolean): void => {
    const count = counts.get(rule) ?? { right: 0, told: 0 };
    counts.set(rule, { right: count.right + Number(isRight), told: count.told + 1 });
  };
  for (const [name, plain] of manners()) addPlanted(name, plain, times, add);
  for (let seed = 1; seed <= DRAFTS; seed += 1) {
    addPlanted(`draft ${seed}`, caseDraft(seed).text, times, add);
    addMutated(seed, add);
  }
  for (const [rule, { right, told }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  '${rule}': { right: ${right}, told: ${told} },`);
}

/** Takes what a check said, and whether it was right. */
type Add = (rule: string, isRight: boolean) => void;

function meantErrors(plain: string): readonly TextFinding[] {
  const document = textOf(plain);
  return proofread(document, readText(document), { asMeant: true }).findings.filter(
    ({ severity }) => severity === 'error',
  );
}

function addPlanted(name: string, plain: string, times: number, add: Add): void {
  const known = new Set(meantErrors(plain).map(sayingOf));
  const text = { plain, read: readText(textOf(plain)) };
  for (const kind of PLANT_KINDS) {
    for (const plant of kind.make(text, randomOf(times, name + kind.name)).slice(0, times)) {
      const changed = plain.slice(0, plant.start) + plant.words + plain.slice(plant.end);
      const found = meantErrors(changed).filter((each) => !known.has(sayingOf(each)));
      for (const each of found) add(each.rule, isNear(each, plain, plant));
    }
  }
}

function addMutated(seed: number, add: Add): void {
  const draft = caseDraft(seed);
  const random = randomOf(seed, 'mutations');
  const kinds = Array.from({ length: MUTATIONS }, () => MUTATION_KINDS).flat();
  for (const mutation of kinds.flatMap((kind) => mutated(draft, kind, random) ?? [])) {
    const document = textOf(mutation.text);
    for (const facts of [draft.facts, null]) {
      const { findings } = proofread(document, readText(document, facts), { facts, asMeant: true });
      const errors = findings.filter(({ severity }) => severity === 'error');
      for (const each of errors) add(each.rule, touches(each, mutation));
    }
  }
}
