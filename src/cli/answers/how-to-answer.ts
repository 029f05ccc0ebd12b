import type { Question } from '../../model';

/** A question with what may be answered, and the words of the command line that answer it. */
export function askedWith({ prompt, ...question }: Question): string {
  return `${prompt}${howToAnswer(question)}`;
}

/** Words that answer a question; `unit` needs no list of choices, its words are the choices. */
const ANSWERS: readonly { readonly id: RegExp; readonly words: (id: string) => string }[] = [
  { id: /^unit$/, words: () => '--unit 万元 或 --unit 元' },
  { id: /^year$/, words: () => '--year 年度' },
  { id: /^name$/, words: () => '--name 单位名称' },
  { id: /^sheet:/, words: (id) => `--map "${id.slice('sheet:'.length)}=报表名称"` },
  { id: /^/, words: (id) => `--answer "${id}=选项"` },
];

/** The words can be copied as they stand; the choices stand before them. */
function howToAnswer({ id, options }: Pick<Question, 'id' | 'options'>): string {
  const answer = ANSWERS.find((each) => each.id.test(id))?.words(id) ?? '';
  const choices = options.length > 0 && id !== 'unit' ? `可选：${options.join('、')}。` : '';
  return `${choices}（可用 ${answer} 回答）`;
}
