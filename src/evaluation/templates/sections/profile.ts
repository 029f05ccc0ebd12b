import type { TemplateParagraph, TemplateSection } from '../../../language';

export const DUTIES: TemplateSection = {
  id: 'duties',
  heading: '主要职责',
  paragraphs: [{ each: '主要职责', text: '{名}' }],
};

/** How many and which; or that there is none, as a person said. */
const INSTITUTIONS: readonly TemplateParagraph[] = [
  { when: '内设机构', text: '{单位}设内设机构{数：内设机构}个，分别是：{每：内设机构｜、}{名}{完}。' },
  { when: '非 内设机构', text: '{单位}没有内设机构。' },
];

/** The same for 所属单位. */
const UNITS: readonly TemplateParagraph[] = [
  { when: '决算单位', text: '{单位}所属单位{数：决算单位}个，分别是：{每：决算单位｜、}{名}{完}。' },
  { when: '非 决算单位', text: '{单位}没有所属单位。' },
];

export const INSTITUTION_SECTION: TemplateSection = {
  id: 'institutions',
  heading: '内设机构',
  paragraphs: INSTITUTIONS,
};
export const UNIT_SECTION: TemplateSection = { id: 'units', heading: '所属单位', paragraphs: UNITS };

/** Both in one section, as the older outline has them. */
export const ORGANISATION: TemplateSection = {
  id: 'organisation',
  heading: '机构设置情况',
  paragraphs: [...INSTITUTIONS, ...UNITS],
};

/** 编制 and people by the kinds of posts, on the last day of the year. */
export const STAFF: TemplateSection = {
  id: 'staff',
  heading: '人员情况',
  paragraphs: [
    {
      text: '截至{年度}年12月31日，{单位}编制人数{编制人数}，实有在职人员{在职人数}，其中：行政编制{行政编制在职人数}，机关工勤编制{机关工勤在职人数}，参公编制{参公编制在职人数}，事业编制{事业编制在职人数}。',
    },
  ],
};

/** The older outline tells posts by kind. */
export const POSTS: TemplateSection = {
  id: 'staff',
  heading: '人员编制情况',
  paragraphs: [
    {
      text: '截至{年度}年12月31日，{单位}编制人数{编制人数}，其中：行政编制{行政编制人数}，事业编制{事业编制人数}；实有在职人员{在职人数}。',
    },
  ],
};
