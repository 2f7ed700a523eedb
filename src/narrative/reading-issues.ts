import type { Issue } from '../model/index.ts';

/** Nothing to read: no letters at all. */
export function noText(file: string): Issue {
  return {
    code: 'document-without-text',
    severity: 'error',
    place: { file },
    message: 'This document holds no text.',
    remedy: 'If it is a scan, run it through text recognition first.',
  };
}

/** Bytes that are no text were decoded as if they were. */
export function notText(file: string): Issue {
  return {
    code: 'document-not-text',
    severity: 'error',
    place: { file },
    message: 'This document is not text: it holds control characters.',
    remedy: 'Name a text or Markdown file in UTF-8.',
  };
}

/** The reader knows one language. */
export function otherLanguage(file: string): Issue {
  return {
    code: 'document-not-english',
    severity: 'error',
    place: { file },
    message: 'This document does not seem to be in English, and the reader reads nothing else.',
    remedy: 'Give it an English translation, or enter its claims by hand.',
  };
}

/** A heading that no section of the framework answers to. */
export function unknownHeading(file: string, line: number, title: string): Issue {
  return {
    code: 'heading-unknown',
    severity: 'warning',
    place: { file, line },
    message: `The heading “${title}” is none of the framework's.`,
    remedy: 'What stands under it is read without a section; rename the heading to have it placed.',
  };
}
