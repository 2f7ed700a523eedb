import { EXIT, Failure } from '../../model/index.ts';

/** The typesetter refused a profile: its own words are in the message. */
export function typesettingFailure(country: string, diagnostics: string): Failure {
  return new Failure(
    { name: 'TypesettingFailure', title: 'A PDF could not be made', exitCode: EXIT.failure },
    `${country}: ${diagnostics}`,
    'Publish with --pdf none to go on without PDFs, and report this as a defect.',
  );
}

/** A worker could not make a PDF or a picture; its own words are in the message. */
export function makingFailure(path: string, reason: string): Failure {
  return new Failure(
    {
      name: 'MakingFailure',
      title: 'A file of the site could not be made',
      exitCode: EXIT.failure,
    },
    `${path}: ${reason.slice(0, 800)}`,
    'Publish with --pdf none and --png none to go on without it, and report this as a defect.',
  );
}

/** A font that PDFs and pictures need is not installed. */
export function fontFailure(path: string): Failure {
  return new Failure(
    { name: 'FontFailure', title: 'A font is missing', exitCode: EXIT.failure },
    `${path} cannot be read.`,
    'Install the packages of the lock file again (npm ci).',
  );
}
