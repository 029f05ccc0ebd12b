import { PAIR_KINDS, roundTrip, type PairKind } from '../../test/support/texts/round-trip';
import { tallies } from './table';

const NAMES: Readonly<Record<PairKind, string>> = {
  same: '项相同',
  some: '项换三分之一',
  other: '项全不同',
  units: '九张表齐全的单位',
};

/** Drafts brought to the next year by way of .docx: figures as the next draft has them, nothing wrong, the old one back. */
export async function benchRoundTrips(pairs: number): Promise<void> {
  const table = tallies(['逐数相同', '校对无错', '拒绝复原']);
  for (const kind of PAIR_KINDS) {
    for (let seed = 1; seed <= pairs; seed += 1) {
      const { original, wanted, accepted, rejected, wrong } = await roundTrip(seed, kind);
      const isSame = figuresOf(accepted) === figuresOf(wanted);
      table.add(NAMES[kind], { 逐数相同: isSame, 校对无错: wrong.length === 0, 拒绝复原: rejected === original });
    }
  }
  table.print('上年稿换成本年，经 .docx 往返');
}

function figuresOf(text: string): string {
  return (text.match(/\d[\d.,]*/g) ?? []).join(' ');
}
