/** Hands files that were spoilt by chance to the command line or the built page, and keeps those it does not bear. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createGuard, type TravellingFile } from '../../test/support/guarded/guard';
import { randomOf } from '../../test/support/generator';
import { mutated } from './mutate';
import { pageRoad } from './page';
import { pdfSeeds } from './pdf-seeds';
import { commandLineRoad } from './road';
import { seeds, type Seed } from './seeds';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    page: { type: 'boolean', default: false },
    count: { type: 'string', default: 'Infinity' },
    only: { type: 'string', default: '' },
    pdf: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: path.join(__dirname, '../../out/fuzz') },
  },
});

/** The files of a run with the one in question spoilt, the same for the same number. */
function spoilt(seed: Seed, number: number): readonly TravellingFile[] {
  const random = randomOf(Number(values.seed) * 1_000_000 + number, seed.name);
  return seed.task.files.map((file) => {
    if (file.path !== seed.target) return file;
    const bytes = mutated(seed.sort, new Uint8Array(Buffer.from(file.base64, 'base64')), random);
    return { ...file, base64: Buffer.from(bytes).toString('base64') };
  });
}

function keep(name: string, seed: Seed, files: readonly TravellingFile[], complaint: string): void {
  mkdirSync(values.out, { recursive: true });
  const place = path.join(values.out, name);
  const file = files.find(({ path: each }) => each === seed.target);
  writeFileSync(`${place}${path.extname(seed.target)}`, Buffer.from(file?.base64 ?? '', 'base64'));
  writeFileSync(`${place}.why`, `${seed.task.words.join(' ')}\n${complaint}\n`);
  console.log(`${name}: ${complaint.slice(0, 300)}`);
}

async function main(): Promise<void> {
  const guard = createGuard();
  const all = [...(await seeds(guard)), ...pdfSeeds(values.pdf)];
  guard.stop();
  const road = values.page ? await pageRoad() : commandLineRoad();
  const taken = all.filter((seed) => road.takes(seed) && seed.name.startsWith(values.only));
  const runs = new Map<string, number>();
  let finds = 0;
  const end = Date.now() + Number(values.minutes) * 60_000;
  for (let number = 0; Date.now() < end && number < Number(values.count); number += 1) {
    const seed = taken[number % taken.length];
    if (!seed) break;
    const files = spoilt(seed, number);
    const complaint = await road.complaintAbout(seed, files);
    runs.set(seed.name, (runs.get(seed.name) ?? 0) + 1);
    if (complaint === null) continue;
    finds += 1;
    keep(`${seed.name}-${values.seed}-${number}`, seed, files, complaint);
  }
  await road.stop();
  console.log(JSON.stringify({ runs: Object.fromEntries(runs), finds }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
