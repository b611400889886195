/**
 * The detectors of accounts that commands work with where no database is needed: ours and those of the configuration.
 */
import { loadConfig } from '../config';
import type { Detector } from '../detectors/detector';
import { loadExternalDetectors } from '../detectors/load-external';
import { accountDetectorsOf, registeredDetectors } from '../detectors/registry';

export function configuredDetectors(): readonly Detector<'account'>[] {
  return accountDetectorsOf(registeredDetectors(loadExternalDetectors(loadConfig().detectorModules)));
}
