import { lessTerm, plus } from '../equations';
import { around, sameSubject, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** The check of differences. */
const RULE = 'NR-A06';
/** What is said right behind an increase of which there was nothing the year before. */
const FROM_NOTHING =
  /^[，、（]?(?:主要)?(?:原因)?(?:[是为系：])?(?:因)?(?:上年度?|上一年度?|去年|20\d{2}年度?)(?:同期)?(?:(?:没有|未发生|无|未有|不存在|未安排|未列)(?:此|该|这)|[^，。；]{1,8}未(?:列|安排|编列)(?:此|该|这))(?:项|类)?/;

/** “支出260万元，比上年增加260万元，上年无此项支出”: all of it is new, so both are one amount. */
export function fromNothing({ amounts }: Ledger): readonly FigureClaim[] {
  return amounts.all.flatMap((change) => {
    const { predicate, direction, against, isAside } = change.statement;
    const isMore = predicate === 'change' && direction === 'up' && against === 'prior' && !isAside;
    if (!isMore || change.measure !== 'money' || !FROM_NOTHING.test(amounts.wordsBehind(change))) return [];
    const now = around(amounts.inPassage(change.statement.passage), change.at)
      .filter((each) => isNow(each, change))
      .at(-1);
    if (!now) return [];
    return [{ readings: [linear(RULE, [lessTerm(change), plus(now)], true)] }];
  });
}

function isNow(each: Told, change: Told): boolean {
  const isOwn = each.role === 'final' || each.role === 'budget';
  const isBefore = each.at < change.at && isOwn && each.statement.predicate === 'value';
  return isBefore && each.measure === 'money' && sameSubject(each, change);
}
