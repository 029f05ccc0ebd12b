import type { FactId, Passage } from '../../model';
import { placeId, shownFen } from '../../facts';
import { kindsOf } from '../../reading';
import type { Canvas } from '../canvas';
import { plainSpan, type Setting } from '../setting';
import { worthOf } from '../values/worth';
import { REVISION_WORDS } from '../words';
import { NOTHING_TOLD } from './phrase-words';

/** Money that many units have none of, of which a text says so in a sentence of its own. */
const MONEY = [
  { table: 'governmentFund', name: '政府性基金' },
  { table: 'stateCapital', name: '国有资本经营' },
] as const;

/** “无政府性基金收入和支出”, where there is some this year: the sentence has to be written anew. */
export function askOfNothing(setting: Setting, canvas: Canvas): void {
  for (const passage of setting.read.passages) {
    const [match] = passage.isHeading ? [] : passage.text.matchAll(NOTHING_TOLD);
    const money = match && MONEY.find((each) => isAbout(setting, passage, each));
    if (!money || !hasSome(setting, money.table)) continue;
    const span = plainSpan(passage, match.index, match.index + match[0].length);
    canvas.leave('asked', span, REVISION_WORDS.noLongerNothing(money.name));
  }
}

/**
 * Whether a passage speaks of a kind of money: by its name, else by its section. One that names another kind does not.
 */
function isAbout({ read }: Setting, { text, section }: Passage, { table, name }: (typeof MONEY)[number]): boolean {
  if (MONEY.some((each) => text.includes(each.name))) return text.includes(name);
  return kindsOf(read.sections, section).includes(table);
}

/** Whether there is income or spending of it this year. */
function hasSome({ fresh }: Setting, table: (typeof MONEY)[number]['table']): boolean {
  const ids: readonly FactId[] = ['currentIncome', 'total'].map((column) => placeId(table, 'total', column));
  return ids.some((id) => shownFen(worthOf(fresh, id)?.value ?? 0) !== 0);
}
