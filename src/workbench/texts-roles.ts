import { ROLE_NAMES } from '../taskpane';
import type { BookRole } from './store/workbench-state';

/** Every Chinese word of books side by side. */
export const ROLES = {
  region: '已打开的各本',
  hint: '上年、财决、批复各用一本；核对和起草都拿它们对照。',
  role: '用途',
  beside: '并排看',
  closeBeside: '关闭并排',
} as const;

export const BOOK_ROLE_NAMES: Readonly<Record<BookRole, string>> = { own: '本年', ...ROLE_NAMES };

/** A book's name in a list of books, with what it is unless it is one of this year. */
export function roleTitle(name: string, role: BookRole): string {
  return role === 'own' ? name : `${name}（${BOOK_ROLE_NAMES[role]}）`;
}

export function roleOf(name: string): string {
  return `${ROLES.role}：${name}`;
}

export function besideOf(name: string): string {
  return `${ROLES.beside}：${name}`;
}

export function besideLabel(name: string, role: BookRole): string {
  return `${BOOK_ROLE_NAMES[role]} ${name}`;
}
