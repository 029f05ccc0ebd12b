/** Ids of derived facts, made from the id of the fact they speak of; a cell's fact has its place as id. */

export function priorId(id: string): string {
  return `prior:${id}`;
}

export function budgetId(id: string): string {
  return `budget:${id}`;
}

/** This year minus last year. */
export function changeId(id: string): string {
  return `change:${id}`;
}

/** The change in percent of last year. */
export function growthId(id: string): string {
  return `growth:${id}`;
}

/** 决算 in percent of the budget. */
export function completionId(id: string): string {
  return `completion:${id}`;
}

export function shareId(part: string, whole: string): string {
  return `share:${part}:${whole}`;
}

/** The name of a functional or economic code. */
export function nameId(code: string): string {
  return `name:${code}`;
}

/** The reason that is owed for a derived fact: why it grew, why it missed its budget. */
export function reasonId(derived: string): string {
  return `reason:${derived}`;
}
