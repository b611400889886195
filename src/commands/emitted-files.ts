/**
 * The files that are made from the code: schema, catalogue of detectors, model cards, and the README's generated parts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectorCatalogue, type CatalogueEntry } from '../detectors/catalogue';
import { detectors } from '../detectors/registry';
import { errorCatalogue } from '../graphql/errors/api-error-codes';
import { printApiSchema } from '../graphql/schema';
import { projectRoot } from '../lib/project-root';
import { committedScorecard } from '../scoring/load-scorecard';
import { committedScorecards } from '../scoring/retained-scorecards';
import { standingWith } from '../scoring/standing';
import { scorecardFiles } from './scorecard-files';

export interface EmittedFile {
  readonly path: string;
  readonly content: string;
}

/** Every file that is made from the code, as the code would write it now. */
export function emittedFiles(): EmittedFile[] {
  const readme = join(projectRoot, 'README.md');
  return [
    { path: join(projectRoot, 'schema', 'schema.graphql'), content: printApiSchema() },
    {
      path: join(projectRoot, 'schema', 'detectors.json'),
      content: `${JSON.stringify(catalogue(), undefined, 2)}\n`,
    },
    {
      path: join(projectRoot, 'schema', 'errors.json'),
      content: `${JSON.stringify(errorCatalogue(), undefined, 2)}\n`,
    },
    ...scorecardFiles(committedScorecards(), detectors).map(({ name, content }) => {
      return { path: join(projectRoot, 'schema', 'scorecards', name), content };
    }),
    { path: readme, content: withQueries(withDetectorTable(readFileSync(readme, 'utf8'))) },
  ];
}

/** Of our own detectors, as they stand with the committed scorecard: what is configured here is nobody else's affair. */
function catalogue(): CatalogueEntry[] {
  const scorecard = committedScorecard();
  return detectorCatalogue((detector) => standingWith(scorecard, detector));
}

function withDetectorTable(readme: string): string {
  const section = /(<!-- detectors: made by aloi emit -->\n)[^]*?(<!-- \/detectors -->)/;
  return readme.replace(section, (_all, open: string, close: string) => `${open}\n${detectorTable()}\n\n${close}`);
}

/** The documented queries are the files that the tests run. */
function withQueries(readme: string): string {
  const sections = /(<!-- query: ([a-z-]+) -->\n)[^]*?(<!-- \/query -->)/g;
  return readme.replace(sections, (_all, open: string, name: string, close: string) => {
    const query = readFileSync(join(projectRoot, 'schema', 'operations', `${name}.graphql`), 'utf8').trim();
    return `${open}\n\`\`\`graphql\n${query}\n\`\`\`\n\n${close}`;
  });
}

function detectorTable(): string {
  const rows = catalogue().map((entry) => `| ${cellsOf(entry).join(' | ')} |`);
  return ['| Detector | This account or audience … | Needs | Speaks for |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function cellsOf({ id, scope, title, requires, indicates, benign }: CatalogueEntry): string[] {
  const page = `[${id}](src/detectors/${scope}/${id}.md)`;
  const speaksFor = indicates === null ? '' : `${indicates}${benign ? ' (benign: no points)' : ''}`;
  return [page, title, requires.join(', '), speaksFor];
}
