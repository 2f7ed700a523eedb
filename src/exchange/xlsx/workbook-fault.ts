/** Why a workbook cannot be read. Thrown inside `xlsx/` only; its door turns it into an issue. */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';
  readonly code: WorkbookFaultCode;
  readonly remedy: string;
  readonly sheet?: string;

  constructor(code: WorkbookFaultCode, message: string, sheet?: string) {
    super(message);
    this.code = code;
    this.remedy = REMEDIES[code];
    if (sheet !== undefined) this.sheet = sheet;
  }
}

type WorkbookFaultCode = keyof typeof REMEDIES;

const REMEDIES = {
  'workbook-empty': 'Download the workbook again.',
  'workbook-foreign': 'Give an .xlsx file, as the publisher offers it for download.',
  'workbook-truncated': 'Download the workbook again; the download broke off.',
  'workbook-damaged': 'Download the workbook again, or open it and save it anew as .xlsx.',
  'workbook-encrypted': 'Open the workbook, remove its password and save it as .xlsx.',
  'workbook-too-large': 'Do not open this file; ask whoever sent it what it is.',
  'workbook-unsafe': 'Do not open this file; ask whoever sent it what it is.',
} as const;
