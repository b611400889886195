/**
 * The house's floors: a file imports from its own folder and from lower floors only, siblings do not know
 * each other, and each heavy dependency has one home. Read from the import statements.
 */
import { filesBelow, importsOf } from './source-files';

/** Lowest first; rooms of one floor do not import each other. `migrations` belongs to the store. */
const floors = [
  ['lib', 'domain', 'config'],
  ['sources', 'store', 'cache', 'detectors', 'policies'],
  ['facts', 'ingest', 'webhooks'],
  ['scoring'],
  ['audit'],
  ['jobs'],
  ['graphql'],
  ['app'],
  ['commands'],
  ['main'],
];

/** config.ts reads the domain's errors; nothing else crosses the ground floor. */
const allowed = new Set(['config → domain']);

/** Rooms whose sub-folders or files are siblings that must not know each other. */
const siblings = [
  /^src\/sources\/([^/]+)\//,
  /^src\/(detectors\/(?:account|audience)\/[^/.]+)/,
  /^src\/(graphql\/resolvers\/[^/]+)/,
];

const homes: Readonly<Record<string, RegExp>> = {
  typeorm: /^(src\/store\/|migrations\/)/,
  pg: /^src\/store\//,
  'pg-copy-streams': /^src\/store\//,
  'type-graphql': /^src\/graphql\//,
  graphql: /^src\/graphql\//,
  '@apollo/server': /^src\/graphql\//,
  fastify: /^src\/graphql\//,
  '@as-integrations/fastify': /^src\/graphql\//,
  dataloader: /^src\/graphql\/loaders\//,
  ioredis: /^src\/(cache|jobs)\//,
  bullmq: /^src\/jobs\//,
  'graphql-ws': /^src\/graphql\//,
  ws: /^src\/graphql\//,
  bentocache: /^src\/cache\//,
  commander: /^src\/(commands\/|main\.ts$)/,
};

const files = [...filesBelow('src', '.ts'), ...filesBelow('migrations', '.ts')];

function roomOf(path: string): string {
  if (path.startsWith('migrations/')) return 'store';
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function packageOf(specifier: string): string {
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
}

describe('the floors of the house', () => {
  it('has files to read and a floor for each of them', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([]);
  });

  it('lets imports point down or stay in the room', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter(({ isOwn }) => isOwn)
        .map(({ from }) => ({ file, here: roomOf(file), there: roomOf(from), from }))
        .filter(({ here, there }) => here !== there && floorOf(there) >= floorOf(here))
        .filter(({ here, there }) => !allowed.has(`${here} → ${there}`))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(upward).toEqual([]);
  });

  it('keeps siblings apart', () => {
    const meetings = files.flatMap((file) =>
      siblings.flatMap((sibling) => {
        const here = sibling.exec(file)?.[1];
        if (here === undefined) return [];
        return importsOf(file)
          .map(({ from }) => sibling.exec(from)?.[1])
          .filter((there) => there !== undefined && there !== here.replace(/\.ts$/, ''))
          .map((there) => `${file} knows ${String(there)}`);
      }),
    );
    expect(meetings).toEqual([]);
  });

  it('has no circle among files', () => {
    expect(circles()).toEqual([]);
  });

  it('keeps each heavy dependency in its home', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter(({ isOwn, from }) => !isOwn && homes[packageOf(from)]?.test(file) === false)
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(strays).toEqual([]);
  });
});

/** Import circles, each as the path that closes it; found by a depth-first walk over the import graph. */
function circles(): string[] {
  const known = new Set(files);
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(({ isOwn }) => isOwn)
        .map(({ from }) => `${from}.ts`)
        .filter((target) => known.has(target)),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}
