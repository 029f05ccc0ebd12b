/** The labels of a book come again and again; a text seen is not worked out twice. */
const REMEMBERED_MOST = 20_000;
/** Codes and numbers differ from row to row and are soon worked out. */
const NOT_WORTH_IT = /^[\d.,-]*$/;
/** No label is so long. */
const LONGEST_REMEMBERED = 1000;
const LAST_OF_THEM = '9'.charCodeAt(0);

/** The same function of a text, with its results kept; dropped as a whole before they can pile up. */
export function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    // Most texts are told from numbers by their first letter.
    if (!(text.charCodeAt(0) > LAST_OF_THEM) && NOT_WORTH_IT.test(text)) return work(text);
    if (text.length > LONGEST_REMEMBERED) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const kept = apart(text);
    const result = work(kept);
    if (known.size >= REMEMBERED_MOST) known.clear();
    known.set(kept, result);
    return result;
  };
}

/** A copy: a text cut out of a file's would keep the whole of it in memory for as long as it is remembered. */
function apart(text: string): string {
  return Array.from(text).join('');
}

/** The same function of a thing, worked out once for each for as long as the thing lasts. */
export function rememberFor<Thing extends object, Result extends object>(
  work: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new WeakMap<Thing, Result>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const result = work(thing);
    known.set(thing, result);
    return result;
  };
}
