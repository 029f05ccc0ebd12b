import { wordOf } from '../../../facts';
import { lessTerm, plus } from '../equations';
import { isOnly } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** What says right behind all cars that 财政拨款 keeps each of them. */
const ALL_KEPT = /^[，（](?:均|全部|都)[为由是]?财政拨款(?:开支|负担|保障|支付)/;

/** “共有车辆6辆，均由财政拨款开支运行费用”: as many as 公务用车保有量, which is of cars kept by 财政拨款. Asked about. */
export function carsKeptClaims({ amounts }: Ledger): readonly FigureClaim[] {
  const [all] = amounts
    .of(wordOf('车辆合计').fact, 'final')
    .filter((each) => isOnly(each) && ALL_KEPT.test(amounts.wordsBehind(each)));
  const [kept] = amounts.of(wordOf('公务用车保有量').fact, 'final').filter(isOnly);
  if (!all || !kept) return [];
  return [{ readings: [{ ...linear('NR-X01', [lessTerm(all), plus(kept)], true), isAsked: true }] }];
}
