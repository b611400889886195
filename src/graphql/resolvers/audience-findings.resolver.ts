/**
 * Audience.findings and its signals.
 */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { audienceDetectors } from '../../detectors/registry';
import type { ApiContext } from '../context';
import { AudienceFindingsType } from '../types/audience-findings.type';
import { AudienceType } from '../types/audience.type';
import { SignalType } from '../types/signal.type';
import { audienceFindingsView } from '../views/audience-findings.view';
import { signalView } from '../views/signal.view';

@Resolver(() => AudienceType)
export class AudienceFindingsResolver {
  @FieldResolver(() => AudienceFindingsType, {
    nullable: true,
    description: 'What stood out in the audience as a whole when it was last scored; null before.',
  })
  async findings(
    @Root() { counts }: AudienceType,
    @Ctx() { loaders }: ApiContext,
  ): Promise<AudienceFindingsType | null> {
    const findings = await loaders.audienceFindings.load(counts.targetId);
    return findings && audienceFindingsView(findings);
  }
}

@Resolver(() => AudienceFindingsType)
export class AudienceSignalsResolver {
  @Extensions({ listSize: audienceDetectors.length })
  @FieldResolver(() => [SignalType], {
    description: "What each detector of audiences said, in the registry's order; without points.",
  })
  signals(@Root() { findings }: AudienceFindingsType, @Ctx() { detectors }: ApiContext): SignalType[] {
    return findings.signals.map((signal) => signalView({ ...signal, points: null }, detectors));
  }
}
