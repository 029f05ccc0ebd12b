import { createFileHost } from '../../../src/host/file';
import { drawPage, pdfOf } from '../../support/pdf/pdf-writer';

const COVER = drawPage().text(200, 200, '示例县财政局', 20).text(180, 240, '2024年度部门决算', 20);
const TABLE = drawPage()
  .text(230, 60, '收入支出决算总表')
  .table(
    60,
    90,
    [120, 80],
    [
      ['项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '10.00'],
    ],
  );

it('takes the tables of a PDF for a workbook, and its first lines for the cover', async () => {
  const host = await createFileHost({ name: '公开.pdf', bytes: pdfOf([COVER, TABLE]) });
  const { sheets } = await host.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(['封面', '收入支出决算总表']);
  expect(sheets[0]?.values).toEqual([['示例县财政局'], ['2024年度部门决算'], ['单位名称：示例县财政局']]);
  expect(host.document()?.plain).toContain('收入支出决算总表');
});

it('has no marked copy of a document', async () => {
  const host = await createFileHost({ name: '公开.pdf', bytes: pdfOf([COVER, TABLE]) });
  await expect(host.save()).rejects.toThrow('“公开.pdf”不是工作簿，没有带标记的副本；结果见核对报告。');
});

it('says that a document without tables is none to be checked', async () => {
  await expect(createFileHost({ name: '说明.pdf', bytes: pdfOf([COVER]) })).rejects.toThrow(
    '“说明.pdf”里没有表格，不能当作决算报表核对；请选择有报表的文件。它若是情况说明，请用文稿校对。',
  );
});

it('reads the tables of a saved web page likewise', async () => {
  const html =
    '<p>示例县财政局2024年度部门决算</p><table><tr><td>项目</td><td>决算数</td></tr><tr><td>收入</td><td>1.00</td></tr></table>';
  const host = await createFileHost({ name: '公开.html', bytes: new TextEncoder().encode(html) });
  const { sheets } = await host.readWorkbook();
  expect(sheets.map(({ values }) => values)).toEqual([
    [['示例县财政局2024年度部门决算'], ['单位名称：示例县财政局']],
    [
      ['项目', '决算数'],
      ['收入', 1],
    ],
  ]);
});
