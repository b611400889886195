/**
 * The random forest to compare with: scikit-learn's, in a Python process of its own that is asked line by line.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What the forest learns from and is asked about. */
export interface ForestTable {
  /** Row after row, as many numbers as there are columns; NaN is not known. */
  readonly columns: Float32Array;
  readonly columnCount: number;
  readonly inauthentic: Uint8Array;
  /** Data set of each row, from 0. */
  readonly datasets: Uint8Array;
  /** Case weights for each data set left out, none for its own rows; and last those for learning from all. */
  readonly weights: readonly Float64Array[];
}

export interface Forest {
  /** scikit-learn's. */
  readonly version: string;
  /** For each row what a forest says that has not seen its data set. */
  heldOut(): Promise<Float64Array>;
  /** Learns from everything. */
  fit(): Promise<void>;
  /** Seconds of processor time that the probabilities of all rows took. */
  predict(): Promise<number>;
  stop(): void;
}

/**
 * @param pythons tried in turn
 * @param folder for the files that both sides read
 * @returns what is missing, in words, where no Python has scikit-learn
 */
export async function startForest(
  pythons: readonly string[],
  folder: string,
  table: ForestTable,
): Promise<Forest | string> {
  writeTable(folder, table);
  const complaints: string[] = [];
  for (const python of pythons) {
    const child = new LineProcess(python, [join(__dirname, 'forest.py'), folder]);
    const { version, missing } = await child.next().catch((error: unknown): Answer => ({ missing: error }));
    if (typeof version === 'string') return forestOf(child, version, folder);
    complaints.push(`${python}: ${String(missing)}`);
  }
  return complaints.join('; ');
}

function forestOf(child: LineProcess, version: string, folder: string): Forest {
  return {
    version,
    heldOut: async () => {
      await child.ask('held-out');
      const bytes = readFileSync(join(folder, 'held-out.f64'));
      return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    },
    fit: async () => {
      await child.ask('fit');
    },
    predict: async () => Number((await child.ask('predict')).seconds),
    stop: () => {
      child.stop();
    },
  };
}

function writeTable(folder: string, { columns, columnCount, inauthentic, datasets, weights }: ForestTable): void {
  writeFileSync(join(folder, 'table.json'), JSON.stringify({ rows: datasets.length, columns: columnCount }));
  writeFileSync(join(folder, 'columns.f32'), columns);
  writeFileSync(join(folder, 'labels.u8'), inauthentic);
  writeFileSync(join(folder, 'sets.u8'), datasets);
  writeFileSync(join(folder, 'weights.f64'), Buffer.concat(weights.map((each) => Buffer.from(each.buffer))));
}

type Answer = Readonly<Record<string, unknown>>;

/** A process that answers each line with a line of JSON. */
class LineProcess {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private readonly failed: Promise<never>;

  constructor(command: string, args: readonly string[]) {
    this.child = spawn(command, args);
    this.child.stderr.pipe(process.stderr);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    this.failed = new Promise((_resolve, reject) => this.child.on('error', reject));
    this.failed.catch(() => undefined);
    this.child.stdin.on('error', () => undefined);
  }

  async next(): Promise<Answer> {
    const line = await Promise.race([this.lines.next(), this.failed]);
    if (line.done) throw new Error('the forest ended without an answer');
    return JSON.parse(line.value) as Answer;
  }

  ask(command: string): Promise<Answer> {
    this.child.stdin.write(`${command}\n`);
    return this.next();
  }

  stop(): void {
    this.child.stdin.end();
  }
}
