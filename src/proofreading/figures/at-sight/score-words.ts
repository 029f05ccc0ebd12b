/** Grades by their names, best first, with the least score of each out of 100 (财预〔2020〕10号《项目支出绩效评价管理办法》). */
export const GRADES: readonly { readonly grade: string; readonly least: number }[] = [
  { grade: '优', least: 90 },
  { grade: '良', least: 80 },
  { grade: '中', least: 60 },
  { grade: '差', least: 0 },
];
/** The most that can be reached. */
export const FULL_SCORE = 100;

/** The grade told right behind a score: “，等级为优”. */
export const GRADE_BEHIND =
  /^[，、（]?(?:(?:绩效|自我?评|评价|综合|评定)*(?:结果|等级|评级|等次|结论|级别)?(?:评?[为是定]|：)*)[“‘]?(优|良|中|差)(?:秀|好)?[”’]?(?:等?级?|等次)(?=[，。；、）（]|$)/;
/** A text's own scale: “90（含）分以上为优、80（含）—90分为良”. */
export const SCALE =
  /(\d{2,3})(?:分|（含）)*(?:及?以上|[-—–－～~至到]\d{2,3}(?:分|（不?含）)*)[，的]?(?:评?定?为|是)?[“‘]?(优|良|中)/g;
/** Between a count of projects and the mean of their scores: “4个项目平均得分96分”. */
export const MEAN_OF = /^[^，。；]{0,6}项目[^，。；]{0,6}平均(?:自评)?(?:得分|分数?|分值)(?:为|是)?$/;
/** Before the upper end of a grade, “80（含）—90分为良”: no score. */
export const WITHIN_SCALE = /[-—–－～~至到]$/;
