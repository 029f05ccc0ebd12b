import { HostError } from '../../../src/host/errors';
import { richApiCode, excelError } from '../../../src/host/excel/rich-api-errors';
import { open } from './harness';

/** An error as office.js itself makes it; its constructor is not in the published types. */
function richApiError(code: string): Error {
  const RuntimeError = OfficeExtension.Error as unknown as new (details: object) => Error;
  return new RuntimeError({ code, message: 'English', debugInfo: { code, message: 'English' } });
}

describe('errors of Excel', () => {
  beforeEach(() => void open([{ name: '表' }]));

  it.each([
    ['AccessDenied', 'protected', /受保护.*撤销保护/],
    ['InvalidOperationInCellEditMode', 'cellEditMode', /请按 Enter 结束单元格编辑/],
    ['ItemNotFound', 'notFound', /请重新检查/],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge', /超出 Excel 的限额/],
    ['ApiNotFound', 'notSupported', /请升级 Excel，或改用决算助手网页版/],
    ['GeneralException', 'unknown', /请保存工作簿，重新打开后再试/],
  ])('%s is %s, in Chinese', (code, expected, sentence) => {
    const error = excelError(richApiError(code)) as HostError;
    expect(error).toBeInstanceOf(HostError);
    expect(error.code).toBe(expected);
    expect(error.message).toMatch(sentence);
    expect(error.message).not.toMatch(/English/);
  });

  it('that nobody has met before keep their code, for whoever is asked for help', () => {
    expect(excelError(richApiError('BrandNew'))).toEqual(
      new HostError('unknown', 'Excel 没有完成操作（BrandNew）。请再试一次；仍不行时，保存并重新打开工作簿。'),
    );
  });

  it('are told from everything else that is thrown', () => {
    expect(richApiCode(richApiError('AccessDenied'))).toBe('AccessDenied');
    const others = [new Error('AccessDenied'), new HostError('timeout', '…'), 'text', null];
    for (const other of others) {
      expect(richApiCode(other)).toBeNull();
      expect(excelError(other)).toBe(other);
    }
  });
});
