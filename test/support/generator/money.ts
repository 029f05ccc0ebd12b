import type { Random } from './random';

/** 分 in one 元 and in one 万元. */
export const YUAN = 100;
export const WAN_YUAN = 1_000_000;

/** How odd an amount looks: many are budgeted in round thousands, most are paid to the 分. */
const GRAINS = [1, 1, 1, 100, 100, 100_000];

/** A positive amount in 分, mostly within a factor of three of `typical` (in 元). */
export function amountAbout(random: Random, typical: number): number {
  const spread = Math.exp((random.next() + random.next() - 1) * 1.1);
  const grain = random.pick(GRAINS);
  return Math.max(1, Math.round((typical * YUAN * spread) / grain)) * grain;
}

/** As `amountAbout`, but nothing at all with the given probability. */
export function maybeAmount(random: Random, probability: number, typical: number): number {
  return random.chance(probability) ? amountAbout(random, typical) : 0;
}

/** A part of an amount, from a thousandth to the whole, to the 分; zero of zero. */
export function partOf(random: Random, whole: number): number {
  return Math.min(whole, Math.ceil(whole * (0.001 + random.next())));
}

export function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
}
