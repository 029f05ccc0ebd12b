import { remember } from '../remember';
import { COUNTIES } from './counties';
import { PREFECTURES } from './prefectures';

/** Provinces, autonomous regions and municipalities as their units and forms call them. */
export const REGIONS: readonly string[] = (
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 ' +
  '重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆'
).split(' ');

const PROVINCES = REGIONS.join('|');
/** A street or a school called after a place is not in it. */
const NO_STREET = '(?![东南西北中]?(?:路|街(?!道)|大道|小区))';

/** In front of a name or behind a mark, or with what kind of place it is. */
const PROVINCE_NAMED = new RegExp(
  `(?:^|[^一-鿿])(${PROVINCES})${NO_STREET}|(${PROVINCES})(?:省|市|壮族|回族|维吾尔|自治区)`,
);

/** 楚雄彝族自治州 is 楚雄州 for short, 三江侗族自治县 三江县. */
const NATIONALITIES =
  /(?:朝鲜族|满族|蒙古族?|回族|维吾尔族?|哈萨克族?|柯尔克孜族?|塔吉克族?|锡伯族?|藏族|羌族|彝族|苗族|侗族|土家族|土族|布依族|壮族|瑶族|水族|白族|傣族|哈尼族|景颇族|傈僳族|拉祜族|佤族|纳西族|普米族|怒族|独龙族|布朗族|黎族|畲族|仡佬族|仫佬族|毛南族|各族|撒拉族|东乡族|保安族|裕固族|达斡尔族|鄂温克族|鄂伦春族?){1,5}自治([州县旗])$/;

/** What may stand right before a place's name: a mark, a year, a larger place, or whose committee it is. */
const BEFORE = '(?:^|[^一-鿿]|[年度省区市州盟]|中共|共产党|共青团|政协)';
/** Names stand at the beginning; what goes on behind is prose, and costs time. */
const LONGEST_TEXT = 400;

const REGION_OF: ReadonlyMap<string, string> = placeNames();
const PLACE_NAMED = new RegExp(
  `${BEFORE}(${[...REGION_OF.keys()].sort((one, other) => other.length - one.length).join('|')})${NO_STREET}`,
);

/**
 * The province that a name says, by itself or by one of its prefectures or counties; null where it says none. A county
 * whose name stands in two provinces says none.
 */
export const regionIn: (name: string) => string | null = (name) => found(name.slice(0, LONGEST_TEXT)).region;

/** The province that the first of several texts says, surest first. */
export function regionAmong(texts: readonly string[]): string | null {
  for (const text of texts) {
    const region = regionIn(text);
    if (region !== null) return region;
  }
  return null;
}

const found = remember((name): { readonly region: string | null } => {
  const place = namedBy(PLACE_NAMED, name);
  const province = namedBy(PROVINCE_NAMED, name);
  // What stands first tells; 海南藏族自治州 is not in 海南, the longer name tells.
  const isPlace = place !== null && (province === null || place.at <= province.at);
  return { region: isPlace ? (REGION_OF.get(place.name) ?? null) : (province?.name ?? null) };
});

/** The name that a pattern captures in a text, and where it begins. */
function namedBy(pattern: RegExp, text: string): { readonly name: string; readonly at: number } | null {
  const match = pattern.exec(text);
  const name = match?.slice(1).find((group: string | undefined) => group !== undefined);
  return match === null || name === undefined ? null : { name, at: match.index + match[0].indexOf(name) };
}

/**
 * Full names of prefectures and counties, and short ones where just one place has them and no province's name begins
 * them.
 */
function placeNames(): ReadonlyMap<string, string> {
  const all = [PREFECTURES, COUNTIES].flatMap((places) =>
    Object.entries(places).flatMap(([region, names]) => names.split(' ').map((name) => [name, region] as const)),
  );
  const full = new Map(all);
  const short = all
    .map(([name, region]) => [name.replace(NATIONALITIES, '$1'), region] as const)
    .filter(([name]) => !full.has(name) && !REGIONS.some((region) => name.startsWith(region)));
  const isOnce = ([name]: readonly [string, string]): boolean => short.filter((each) => each[0] === name).length === 1;
  return new Map([...full, ...short.filter(isOnce)]);
}
