import type { Question } from '../model';

/** The question which of several sets of tables in one book is looked at. */
export const SET_QUESTION = 'set';

/** Ids of everything that is asked of a book; 口径 is answered in the same way without being asked. */
const QUESTION_IDS = [/^(?:unit|year|name|scope)$/, new RegExp(`^${SET_QUESTION}$`), /^(?:table|sheet):./] as const;

/** Whether recognition asks something by this id. */
export function isQuestionId(id: string): boolean {
  return QUESTION_IDS.some((known) => known.test(id));
}

/** The question which set is meant; undefined where a book has one set, or it has been said. */
export function setQuestion(questions: readonly Question[]): Question | undefined {
  return questions.find(({ id }) => id === SET_QUESTION);
}
