/** aloi scenario: the files it writes are read by what imports them, and hold the scenario. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { scenario } from '../../src/commands/scenario';
import type { Profile } from '../../src/domain/account';
import { openFollowerFile } from '../../src/sources/file/follower-file';
import { generateScenario } from '../../src/sources/synthetic/generate-scenario';
import { presetNames, scenarioPresets } from '../../src/sources/synthetic/scenario-presets';

const folder = mkdtempSync(join(tmpdir(), 'aloi-scenario-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const expected = generateScenario(scenarioPresets.rival.options(7, 600));

/** @returns what was printed */
async function aloi(...words: string[]): Promise<string> {
  const program = new Command().exitOverride();
  scenario(program);
  let printed = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await program.parseAsync(['scenario', ...words], { from: 'user' });
  } finally {
    spy.mockRestore();
  }
  return printed;
}

async function readBack(path: string): Promise<{ nativeId: string; profile: Profile | null }[]> {
  const source = await openFollowerFile(path, { observedAt: expected.observedAt });
  const records: { nativeId: string; profile: Profile | null }[] = [];
  for await (const row of source.rows(0)) {
    if (!('record' in row)) throw new Error(row.reason);
    records.push({ nativeId: row.record.nativeId, profile: row.record.profile });
  }
  return records;
}

const newestFirst = [...expected.followers()].reverse();

it('writes NDJSON that is read as it was made, but for what the format does not hold', async () => {
  const path = join(folder, 'followers.ndjson.gz');
  const printed = await aloi('rival', '--seed', '7', '--followers', '600', '--out', path);
  expect(await readBack(path)).toEqual(
    newestFirst.map(({ nativeId, profile }) => {
      return { nativeId, profile: profile === null ? null : { ...profile, isAutomated: null } };
    }),
  );
  const [block] = expected.planted;
  expect(printed).toContain(`30 at ranks ${block!.rankFrom} to ${block!.rankTo}, paid for by somebody else`);
  expect(printed).toContain(
    `aloi import ${path} --target synthetic:scenario-7 --order newest-first --observed-at 2022-10-01`,
  );
});

it('writes CSV, in which an empty text is not known, and the truth by rank', async () => {
  const [path, truth] = [join(folder, 'followers.csv'), join(folder, 'truth.csv')];
  await aloi('rival', '--seed', '7', '--followers', '600', '--out', path, '--truth', truth);
  const known = (text: string | null): string | null => (text === '' ? null : text);
  expect(await readBack(path)).toEqual(
    newestFirst.map(({ nativeId, profile }) => {
      if (profile === null) return { nativeId, profile };
      const { bio, location, link } = profile;
      const texts = { bio: known(bio), location: known(location), link: known(link) };
      return { nativeId, profile: { ...profile, ...texts, isAutomated: null } };
    }),
  );
  const [header, ...rows] = readFileSync(truth, 'utf8').trim().split('\n');
  expect(header).toBe('rank,id_str,kind,event_index,event,bought_by,created_at,followed_at');
  expect(rows).toHaveLength(600);
  const { rankFrom } = expected.planted[0]!;
  expect(rows[rankFrom]).toMatch(
    new RegExp(`^${rankFrom},${expected.nativeIdOf(rankFrom)},bought,0,purchase,another,20`),
  );
  expect(rows[0]).toMatch(/^0,\d+,[a-z-]+,,,,20/);
});

it('lists the presets', async () => {
  const lines = (await aloi('--list')).trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(presetNames);
  expect(lines.find((line) => line.startsWith('rival'))).toMatch(/ {2}bought {3}somebody else/);
});

it('says what is missing or cannot be, and writes nothing', async () => {
  const path = join(folder, 'nothing.csv');
  await expect(aloi('no-such', '--out', path)).rejects.toThrow(/No such preset/);
  await expect(aloi('rival')).rejects.toThrow(/--out/);
  await expect(aloi('small-150', '--followers', '100', '--out', path)).rejects.toThrow(/more followers/);
  await expect(aloi('rival', '--followers', '9000000', '--out', path)).rejects.toThrow(/At most/);
  expect(existsSync(path)).toBe(false);
});
