import { listEntries } from '../../facts';
import type { List } from '../language';
import { blank } from '../wording/segment';
import { named } from './list';

/** A list that the user fills in; “无” is an empty list. */
export function typedList(name: string, id: string, prompt: string): List {
  return {
    name,
    locals: ['名'],
    hasAmount: false,
    hasBudget: false,
    entries: ({ supplement }) => {
      const given = supplement.texts[id]?.trim();
      if (given === undefined || given === '') return blank(id, 'text', name, prompt, `写明${name}，个数由名单数出`);
      return given === '无' ? [] : listEntries(given).map(named);
    },
  };
}
