/** Provinces as their units and forms call them. */
const PROVINCES =
  '北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆';

/** In front of a name or behind a mark, or with what kind of place it is; a street or a school called after it is none. */
const NAMED = new RegExp(
  `(?:^|[^一-鿿])(${PROVINCES})(?![东南西北中]?(?:路|街|大道|小区))|(${PROVINCES})(?:省|市|壮族|回族|维吾尔|自治区)`,
);

/** The province that a name says; null where it says none. */
export function regionIn(name: string): string | null {
  const found = NAMED.exec(name);
  return found?.[1] ?? found?.[2] ?? null;
}
