import type { ReportModel, Supplement } from '../model';
import { bookedProjects, PROJECT_LIST, projectsIn, unreadProjects } from '../facts';
import { normaliseText } from '../standards';
import { EVALUATION_WORDS } from './words';

/** 助手资料 with a list of projects, and in Chinese where it comes from. */
export interface ListedProjects {
  readonly supplement: Supplement;
  readonly remarks: readonly string[];
}

/** The projects of 财决06 where nobody has listed any; where somebody has, those that the list leaves out are told. */
export function withBookedProjects(
  report: ReportModel,
  supplement: Supplement,
  internal: ReportModel | undefined,
): ListedProjects {
  const booked = bookedProjects(report, internal);
  if (booked.length === 0) {
    const unread = unreadProjects(report, internal);
    return { supplement, remarks: unread ? [EVALUATION_WORDS.projectsUnread(unread.sheet, unread.headers)] : [] };
  }
  const listed = projectsIn(supplement);
  if (listed === null) {
    const texts = { ...supplement.texts, [PROJECT_LIST]: booked.join('\n') };
    return { supplement: { ...supplement, texts }, remarks: [EVALUATION_WORDS.projectsBooked(booked.length)] };
  }
  const known = new Set(listed.flatMap(({ key, name }) => [key, name]).map(normaliseText));
  const unlisted = booked.filter((name) => !known.has(normaliseText(name)));
  return { supplement, remarks: unlisted.length === 0 ? [] : [EVALUATION_WORDS.projectsUnlisted(unlisted)] };
}
