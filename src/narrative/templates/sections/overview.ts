import type { TemplateParagraph, TemplateSection } from '../../../language';
import { belowArabic } from './marks';

const ORGANISATION = 'organisation';

/** As the unit's 三定规定 has it: no table tells it. */
const DUTIES: TemplateSection = { id: 'duties', heading: '{部门}主要职责', paragraphs: [{ text: '{主要职责}。' }] };

/** Under a heading that says 机构设置 and no more, the offices are not called that once again. */
const OFFICES_ALONE = /^机构设置(?:情况)?$/;

function officesBelow(heading: string): readonly TemplateParagraph[] {
  const mark = `（一）${OFFICES_ALONE.test(heading) ? '内设机构' : '机构设置'}。`;
  return [
    {
      when: '内设机构',
      text: `${mark}{单位}设内设机构{数：内设机构}个，分别是：{每：内设机构｜、}{名}{完}。`,
    },
    { when: '非 内设机构', text: `${mark}{单位}没有内设机构。` },
  ];
}

/**
 * Three answers to whose accounts these are: one unit, 本级 alone, or a list of units; the list only where there can be
 * one.
 */
const UNITS: TemplateParagraph = {
  text: '{若：单位口径}{单位}没有下属的二级预算单位，{年度}年度决算只包括{单位}自身。{否则}{若：本级口径}{年度}年度决算只包括{单位}本级，不含所属单位。{否则}{若：决算单位}编入{单位}{年度}年度{部门}决算的单位共{数：决算单位}个，名单如下：{否则}{单位}没有下属的二级预算单位，编入{年度}年度决算的只有本级。{完}{完}{完}',
};
const UNIT_NAMES: TemplateParagraph = { when: '可有下属单位', each: '决算单位', text: '{序}.{名}' };

/** Where the heading speaks of staff as well. */
const STAFF: TemplateParagraph = {
  text: '（三）人员情况。截至{年度}年12月31日，{单位}人员编制{编制人数}，在职{在职人数}。',
};

/** What a section says of how the unit is built, as its heading has it. */
export type OrganisationTold = 'officesAndUnits' | 'withStaff' | 'unitsAlone';

const NUMBERED_UNITS: TemplateParagraph = { ...UNITS, text: `（二）决算单位构成。${UNITS.text}` };

function toldBelow({ organisation, tells = 'officesAndUnits' }: OverviewHeadings): readonly TemplateParagraph[] {
  if (tells === 'unitsAlone') return [UNITS, UNIT_NAMES];
  const told = [...officesBelow(organisation), NUMBERED_UNITS, UNIT_NAMES];
  return tells === 'withStaff' ? [...told, STAFF] : told;
}

/** What a province calls the parts of 概况. */
export interface OverviewHeadings {
  readonly part: string;
  readonly duties: string;
  readonly organisation: string;
  /** What stands under the last of them; 机构设置 and 决算单位构成 where nothing else is said. */
  readonly tells?: OrganisationTold;
}

/** 第一部分: what the unit does, how it is built, whose accounts are in the book; what a province adds stands last. */
export function overviewPart(headings: OverviewHeadings, ...more: readonly TemplateSection[]): TemplateSection {
  return {
    id: 'overview',
    heading: headings.part,
    sections: [
      { ...DUTIES, heading: headings.duties },
      { id: ORGANISATION, heading: headings.organisation, paragraphs: toldBelow(headings) },
      ...more,
    ],
  };
}

/** The same where sections are numbered （一）: what stands below them is 1. and 2., and the names below these （1）. */
export function innerOverviewPart(headings: OverviewHeadings): TemplateSection {
  const { sections = [], ...part } = overviewPart(headings);
  return {
    ...part,
    sections: sections.map(({ paragraphs = [], ...each }) => ({
      ...each,
      paragraphs: paragraphs.map(belowArabic).map(numberedInner),
    })),
  };
}

/** The marks stand in the sentences themselves, since they are no headings. */
function numberedInner(paragraph: TemplateParagraph): TemplateParagraph {
  return { ...paragraph, text: paragraph.text.replace('（一）', '1.').replace('（二）', '2.') };
}

/** The headings of 湖南 to 2022, of 上海 and of the common outlines. */
export const OVERVIEW_PART = overviewPart({
  part: '{单位}概况',
  duties: DUTIES.heading,
  organisation: '机构设置及决算单位构成',
});
