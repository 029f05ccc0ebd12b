import { ROLE_NAMES } from '../taskpane';
import type { OpenBook, BookRole } from './store/workbench-state';

/** Every Chinese word of books side by side. */
export const ROLES = {
  region: '已打开的各本',
  hint: '上年、财决、批复（定稿）各用一本，所属单位可以有多本，核对和起草都拿它们对照；本级账和本级上年账只用来起草绩效自评报告；前一稿（同年改动前的一本）用于两稿比对和文稿换数。',
  role: '用途',
  beside: '并排看',
  closeBeside: '关闭并排',
  close: '关闭',
  noUnit: '未认出单位',
} as const;

/** The roles as 本年's books know them, and the two that only this page has. */
export const BOOK_ROLE_NAMES: Readonly<Record<BookRole, string>> = { own: '本年', ...ROLE_NAMES, oldVersion: '前一稿' };

/** What a book is called in a list of books: its file, what it is unless it is one of this year, and whose. */
export function bookTitle(book: Titled, books: readonly Titled[]): string {
  const owner = ownerTitle(book, books);
  const name = book.role === 'own' ? book.name : `${book.name}（${BOOK_ROLE_NAMES[book.role]}）`;
  return owner === '' ? name : `${owner} ${name}`;
}

/** As much of a book as its title needs. */
type Titled = Pick<OpenBook, 'name' | 'role' | 'identity'>;

/** Unit and year of a book, as far as the open books differ in them; else ''. */
export function ownerTitle({ identity }: Titled, books: readonly Titled[]): string {
  const differ = (part: 'unitName' | 'year'): boolean => new Set(books.map((each) => each.identity[part])).size > 1;
  const unit = differ('unitName') ? (identity.unitName ?? ROLES.noUnit) : '';
  const year = differ('year') && identity.year !== null ? `${identity.year} 年` : '';
  return [unit, year].filter((part) => part !== '').join(' ');
}

/** Names a button by its book. */
export function closeOf(name: string): string {
  return `${ROLES.close}：${name}`;
}

/** Names a choice by its book. */
export function roleOf(name: string): string {
  return `${ROLES.role}：${name}`;
}

/** Names a button by its book. */
export function besideOf(name: string): string {
  return `${ROLES.beside}：${name}`;
}

/** The role first: it says why the book stands there. */
export function besideLabel(name: string, role: BookRole): string {
  return `${BOOK_ROLE_NAMES[role]} ${name}`;
}
