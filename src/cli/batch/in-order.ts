/**
 * Works on several items at once and gives the answers in the order of the items. At most `ahead` are under way or
 * waiting for an earlier one, so that answers do not pile up.
 */
export async function* inOrder<Item, Answer>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const underWay: Promise<Answer>[] = [];
  const next = (): Promise<Answer> => underWay.shift() ?? Promise.reject(new RangeError('nothing is under way'));
  for (const item of items) {
    const answer = work(item);
    // Where an earlier one fails first, nobody waits for this one any more.
    answer.catch(() => undefined);
    underWay.push(answer);
    if (underWay.length >= ahead) yield await next();
  }
  while (underWay.length > 0) yield await next();
}
