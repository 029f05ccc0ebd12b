/** An error that Excel answers with; anything else that is thrown is a gap in the emulation. */
export class ExcelFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ExcelFault';
  }
}

/** Codes and texts as Microsoft's reference and the named office-js issues print them. */
export const FAULTS = {
  accessDenied: ['AccessDenied', 'You cannot perform the requested operation.'],
  apiNotFound: ['ApiNotFound', 'The API you are trying to use could not be found.'],
  cellEditMode: [
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  generalException: ['GeneralException', 'There was an internal error while processing the request.'],
  invalidArgument: ['InvalidArgument', 'The argument is invalid or missing or has an incorrect format.'],
  itemAlreadyExists: ['ItemAlreadyExists', 'The resource being created already exists.'],
  itemNotFound: ['ItemNotFound', "The requested resource doesn't exist."],
  notPermitted: ['InvalidOperation', 'This operation is not permitted for the current object.'],
  requestTooLarge: ['RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'],
  responseTooLarge: ['ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'],
} as const satisfies Record<string, readonly [string, string]>;

export type FaultName = keyof typeof FAULTS;

export function fault(name: FaultName): ExcelFault {
  const [code, message] = FAULTS[name];
  return new ExcelFault(code, message);
}
