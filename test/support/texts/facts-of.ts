import type { AmountFact, CountFact, Fact, FactId, FactTable } from '../../../src/model';
import { nameId, priorId, wordOf } from '../../../src/facts';

const CALIBER = { scope: null, period: 'current', span: 'year', measure: 'final', funds: 'all' } as const;
const CELL = { sheet: '表', row: 0, column: 0 };

function amount(id: FactId, wan: number): AmountFact {
  const fen = Math.round(wan * 1_000_000);
  const told = { label: id, caliber: CALIBER, formula: '', sources: [CELL], derivation: { kind: 'cell' } } as const;
  return { id, kind: 'amount', unit: '万元', fen, step: 10_000, halfWidth: 0, ...told };
}

function count(id: FactId, value: number): CountFact {
  const told = { label: id, caliber: CALIBER, formula: '', sources: [CELL], derivation: { kind: 'cell' } } as const;
  return { id, kind: 'count', unit: '个', count: value, ...told };
}

/** Facts of a year: amounts in 万元 as [this year, last year], budgets under `budget:…`, counts, names of codes. */
export function factsOf(
  year: number,
  amounts: Readonly<Record<string, number | readonly [now: number, before: number]>>,
  {
    counts = {},
    names = {},
  }: { counts?: Readonly<Record<string, number>>; names?: Readonly<Record<string, string>> } = {},
): FactTable {
  const facts: Fact[] = [];
  const text = (id: FactId, words: string): void => {
    facts.push({
      id,
      label: id,
      kind: 'text',
      unit: null,
      text: words,
      caliber: CALIBER,
      formula: '',
      sources: [],
      derivation: { kind: 'cell' },
    });
  };
  text(wordOf('年度').fact, String(year));
  for (const [id, told] of Object.entries(amounts)) {
    const [now, before] = typeof told === 'number' ? [told, null] : told;
    facts.push(amount(id as FactId, now));
    if (before !== null) facts.push(amount(priorId(id as FactId), before));
  }
  for (const [id, value] of Object.entries(counts)) facts.push(count(id as FactId, value));
  for (const [code, name] of Object.entries(names)) text(nameId(code), name);
  return new Map(facts.map((fact) => [fact.id, fact]));
}
