import type { Relation, Rule, Term } from '../../src/rules';

/** A rule with one part of its statement changed, and which part. */
export interface Mutant {
  readonly change: string;
  readonly rule: Rule;
}

/** Every way of dropping a term, a key of a sum or a test, of turning a sign, or of loosening a relation. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  return [...relationMutants(rule), ...structureMutants(rule)];
}

function relationMutants(rule: Rule): readonly Mutant[] {
  const relations = rule.relations ?? [];
  return relations.flatMap((relation, index) =>
    changesOf(relation).map(({ change, changed }) => ({
      change: `relation ${index}: ${change}`,
      rule: { ...rule, relations: relations.map((each, k) => (k === index ? changed : each)) },
    })),
  );
}

interface Change {
  readonly change: string;
  readonly changed: Relation;
}

function changesOf(relation: Relation): readonly Change[] {
  return [...termChanges(relation, 'left'), ...termChanges(relation, 'right'), ...signChanges(relation)];
}

function termChanges(relation: Relation, side: 'left' | 'right'): readonly Change[] {
  const terms = relation[side];
  const replaced = (index: number, ...by: readonly Term[]): Relation => ({
    ...relation,
    [side]: [...terms.slice(0, index), ...by, ...terms.slice(index + 1)],
  });
  return terms.flatMap((term, index): readonly Change[] => {
    const turned: Term = { ...term, sign: term.sign === 1 ? -1 : 1 };
    const name = `${side} term ${index} (${term.table} ${JSON.stringify(term.rows)})`;
    return [
      { change: `drop ${name}`, changed: replaced(index) },
      ...(isTurnable(relation) ? [{ change: `turn ${name}`, changed: replaced(index, turned) }] : []),
      ...keyDrops(term).map(({ key, rest }) => ({ change: `drop ${key} of ${name}`, changed: replaced(index, rest) })),
    ];
  });
}

/** Of one term that is to be nothing the sign says nothing, nor of shares of a sum. */
function isTurnable({ left, right, sign, withinPercent }: Relation): boolean {
  return withinPercent === undefined && (sign !== '=' || left.length + right.length > 1);
}

function keyDrops(term: Term): readonly { readonly key: string; readonly rest: Term }[] {
  if (!('keys' in term.rows)) return [];
  const { keys } = term.rows;
  return keys.map((key) => ({ key, rest: { ...term, rows: { keys: keys.filter((each) => each !== key) } } }));
}

/** Shares and relations that may lawfully fail are equations whatever else is said. */
function signChanges(relation: Relation): readonly Change[] {
  if (relation.withinPercent !== undefined || relation.unlessFor !== undefined) return [];
  const others = (['=', '<=', '>='] as const).filter((sign) => sign !== relation.sign);
  return others.map((sign) => ({ change: `${relation.sign} becomes ${sign}`, changed: { ...relation, sign } }));
}

function structureMutants(rule: Rule): readonly Mutant[] {
  const { structure } = rule;
  if (!structure) return [];
  return structure.tests.map((test, index) => ({
    change: `drop the test ${test.look}`,
    rule: { ...rule, structure: { ...structure, tests: structure.tests.filter((_, k) => k !== index) } },
  }));
}
