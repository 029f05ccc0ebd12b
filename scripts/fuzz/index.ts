/** Runs the command line over files that were spoilt by chance, and keeps those that it does not bear. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { complaintAbout } from '../../test/support/guarded/complaint';
import { createGuard, type Guard } from '../../test/support/guarded/guard';
import { randomOf } from '../../test/support/generator';
import { mutated } from './mutate';
import { seeds, type Seed } from './seeds';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: path.join(__dirname, '../../out/fuzz') },
  },
});

interface Tally {
  readonly runs: Map<string, number>;
  finds: number;
}

/** Spoils one file of a run and looks at how it ends. */
async function tryOne(guard: Guard, seed: Seed, number: number, tally: Tally): Promise<void> {
  const random = randomOf(Number(values.seed) * 1_000_000 + number, seed.name);
  const files = seed.task.files.map((file) => {
    if (file.path !== seed.target) return file;
    const bytes = mutated(seed.sort, new Uint8Array(Buffer.from(file.base64, 'base64')), random);
    return { ...file, base64: Buffer.from(bytes).toString('base64') };
  });
  const outcome = await guard.run({ ...seed.task, files });
  tally.runs.set(seed.name, (tally.runs.get(seed.name) ?? 0) + 1);
  const slow = outcome.kind === 'ended' && outcome.milliseconds > 8000 ? `slow: ${outcome.milliseconds} ms` : null;
  const complaint = complaintAbout(outcome) ?? slow;
  if (complaint === null) return;
  tally.finds += 1;
  keep(
    `${seed.name}-${values.seed}-${number}`,
    seed,
    files.find(({ path: name }) => name === seed.target)?.base64 ?? '',
    complaint,
  );
}

function keep(name: string, seed: Seed, base64: string, complaint: string): void {
  mkdirSync(values.out, { recursive: true });
  const place = path.join(values.out, name);
  writeFileSync(`${place}${path.extname(seed.target)}`, Buffer.from(base64, 'base64'));
  writeFileSync(`${place}.why`, `${seed.task.words.join(' ')}\n${complaint}\n`);
  console.log(`${name}: ${complaint.slice(0, 300)}`);
}

async function main(): Promise<void> {
  const guard = createGuard();
  const all = await seeds(guard);
  const tally: Tally = { runs: new Map(), finds: 0 };
  const end = Date.now() + Number(values.minutes) * 60_000;
  for (let number = 0; Date.now() < end; number += 1) {
    const seed = all[number % all.length];
    if (seed) await tryOne(guard, seed, number, tally);
  }
  guard.stop();
  console.log(JSON.stringify({ runs: Object.fromEntries(tally.runs), finds: tally.finds }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
