/**
 * What the code emits is what is committed: schema, catalogue of detectors, the README's generated parts.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { emittedFiles } from '../../src/commands/emitted-files';
import { root } from './source-files';

describe('aloi emit', () => {
  it.each(emittedFiles().map((file) => [relative(root, file.path), file] as const))(
    'would change nothing in %s',
    (_name, { path, content }) => {
      expect(readFileSync(path, 'utf8')).toBe(content);
    },
  );
});
