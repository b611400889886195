/**
 * Configuration: defaults, what is refused, and that a refusal never repeats a secret.
 */
import { loadConfig } from '../src/config';

describe('loadConfig', () => {
  it('needs nothing', () => {
    expect(loadConfig({ HOME: '/home/somebody' })).toMatchObject({
      mode: 'development',
      databaseUrl: undefined,
      redisUrl: undefined,
      host: '127.0.0.1',
      port: 4000,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ databaseUrl: undefined, port: 4000 });
  });

  it('reads detectors from outside as a list', () => {
    expect(loadConfig({}).detectorModules).toEqual([]);
    expect(loadConfig({ ALOI_DETECTORS: './mine, @some/package,,' }).detectorModules).toEqual([
      './mine',
      '@some/package',
    ]);
  });

  it('keeps the data directory by the XDG convention unless told', () => {
    expect(loadConfig({ XDG_DATA_HOME: '/xdg' }).dataDir).toBe('/xdg/aloi');
    expect(loadConfig({ XDG_DATA_HOME: '/xdg', ALOI_DATA_DIR: '/here' }).dataDir).toBe('/here');
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://root:secret@localhost/x' }, 'DATABASE_URL'],
    [{ REDIS_URL: 'localhost:secret' }, 'REDIS_URL'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
  ])('refuses %j by name and without its value', (variables, name) => {
    const attempt = () => loadConfig(variables);
    expect(attempt).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
    expect(attempt).toThrow(new RegExp(name));
    expect(attempt).not.toThrow(/secret/);
  });
});
