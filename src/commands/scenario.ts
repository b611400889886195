/**
 * aloi scenario: writes a synthetic audience to a file that aloi import reads, and what is true of it to another: to try
 * the product on, and to see what it finds of what was planted.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AloiError } from '../domain/errors';
import { mostFollowers } from '../sources/synthetic/arrivals';
import { generateScenario } from '../sources/synthetic/generate-scenario';
import type { Scenario } from '../sources/synthetic/scenario';
import { followerFile, truthFile } from '../sources/synthetic/scenario-file';
import { presetNames, scenarioPresets } from '../sources/synthetic/scenario-presets';
import { parseCount, type CommandDefinition } from './command';

interface ScenarioFlags {
  readonly seed: number;
  readonly followers: number;
  readonly out?: string;
  readonly truth?: string;
  readonly list: boolean;
}

export const scenario: CommandDefinition = (program) => {
  program
    .command('scenario')
    .description('write a synthetic audience to a file, to import it and see what is found')
    .argument('[preset]', 'what happens to the audience; --list names them')
    .option('--seed <n>', 'equal seeds give equal files', parseCount(0), 1)
    .option('--followers <n>', 'how many there are', parseCount(1), 20_000)
    .option('--out <file>', 'where to write the followers: CSV, or NDJSON by its name; gzip where it ends in .gz')
    .option('--truth <file>', 'where to write what is true of each of them, as CSV')
    .option('--list', 'name the presets', false)
    .addHelpText('after', '\nExample:\n  aloi scenario aged-batch --followers 20000 --out followers.ndjson.gz')
    .action(async (preset: string | undefined, flags: ScenarioFlags) => {
      if (flags.list) process.stdout.write(presetList());
      else process.stdout.write(await write(preset, flags));
    });
};

async function write(preset: string | undefined, { seed, followers, out, truth }: ScenarioFlags): Promise<string> {
  const name = presetNames.find((known) => known === preset);
  if (name === undefined) throw new AloiError('BAD_USER_INPUT', 'No such preset. See aloi scenario --list.');
  if (out === undefined)
    throw new AloiError('BAD_USER_INPUT', 'Where to write the followers is missing: --out <file>.');
  if (followers > mostFollowers) throw new AloiError('BAD_USER_INPUT', `At most ${mostFollowers} followers are made.`);
  const made = generate(name, seed, followers);
  await writeFile(out, followerFile(made, /\.(nd)?jsonl?(\.gz)?$/.test(out) ? 'x-v1-ndjson' : 'x-csv'));
  if (truth !== undefined) await writeFile(truth, truthFile(made));
  return describe(made, out);
}

function generate(name: keyof typeof scenarioPresets, seed: number, followers: number): Scenario {
  try {
    return generateScenario(scenarioPresets[name].options(seed, followers));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new AloiError('BAD_USER_INPUT', error.message, { cause: error });
  }
}

async function writeFile(path: string, pieces: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  const source = Readable.from(chunks(pieces));
  if (path.endsWith('.gz')) await pipeline(source, createGzip(), file);
  else await pipeline(source, file);
}

/** Lines put together, so that a million of them are not a million writes. */
function* chunks(pieces: Iterable<string>): Generator<string, undefined> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function describe({ size, planted, target, observedAt }: Scenario, out: string): string {
  const day = observedAt.toISOString().slice(0, 10);
  const blocks = planted.map(({ count, rankFrom, rankTo, event }) => {
    const buyer = event.by === 'own' ? '' : ', paid for by somebody else';
    return `  planted: ${count} at ranks ${rankFrom} to ${rankTo}${buyer}\n`;
  });
  return [
    `${size} followers written to ${out}, newest first\n`,
    ...blocks,
    `To import them:\n  aloi import ${out} --target ${target.platform}:${target.nativeId} --order newest-first --observed-at ${day}\n`,
  ].join('');
}

function presetList(): string {
  const width = Math.max(...presetNames.map((name) => name.length));
  const lines = presetNames.map((name) => {
    const { title, isOrganic } = scenarioPresets[name];
    return `${name.padEnd(width)}  ${isOrganic ? 'organic' : 'bought '}  ${title}\n`;
  });
  return lines.join('');
}
