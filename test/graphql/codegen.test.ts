/**
 * The typed operations that the tests use are those that `npm run codegen` would write today.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const committed = 'test/graphql/operations.generated.ts';

it('are current', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aloi-codegen-'));
  try {
    const made = join(folder, 'operations.generated.ts');
    const config = join(root, 'codegen.yml');
    const elsewhere = join(folder, 'codegen.yml');
    writeFileSync(elsewhere, readFileSync(config, 'utf8').replace(committed, made));
    const codegen = join(root, 'node_modules/.bin/graphql-codegen');
    execFileSync(process.execPath, [codegen, '--config', elsewhere], { cwd: root, stdio: 'pipe' });
    expect(readFileSync(made, 'utf8')).toBe(readFileSync(join(root, committed), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
