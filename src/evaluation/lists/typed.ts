import { ACHIEVEMENT_LIST, achievementAmounts, ownId, textId } from '../../facts';
import { blank, named, type List } from '../../language';

/** A text of the unit's that may have several paragraphs: one entry a line. */
export function paragraphList(name: string, text: string, prompt: string): List {
  const id = textId(text);
  return {
    name,
    locals: ['名'],
    hasAmount: false,
    hasBudget: false,
    entries: ({ supplement }) => {
      const lines = (supplement.texts[id] ?? '').split(/\n+/).map((line) => line.trim());
      const written = lines.filter((line) => line !== '');
      return written.length > 0 ? written.map(named) : blank(id, 'text', name, prompt, `写出${name}`);
    },
  };
}

/** Amounts that the unit's own words on its achievements tell: asked for by the names that it lists, from no book. */
export const ACHIEVEMENT_AMOUNTS: List = {
  name: '成绩金额',
  locals: ['名'],
  hasAmount: true,
  hasBudget: false,
  entries: (context) => {
    const names = achievementAmounts(context.supplement);
    const prompt = '成绩里要写的金额的名称，一行一个，例如“免费检查补助”；成绩文字里已经写了的不必列（没有的填“无”）';
    if (names === null) return blank(ACHIEVEMENT_LIST, 'text', '成绩金额', prompt, '成绩里的金额不在任何决算表里');
    return names.map((name) => {
      const fact = ownId('achievement', name, 'amount');
      return { ...named(name), subject: { fact, name, flow: '支出', budgetName: null, whole: null } };
    });
  },
};
