/**
 * AccountScore.signals: put into words only where they are asked for.
 */
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { accountDetectors } from '../../detectors/registry';
import type { ApiContext } from '../context';
import { AccountScoreType } from '../types/account-score.type';
import { SignalType } from '../types/signal.type';
import { signalView } from '../views/signal.view';

@Resolver(() => AccountScoreType)
export class SignalsResolver {
  @Extensions({ listSize: accountDetectors.length })
  @FieldResolver(() => [SignalType], { description: "What each detector said, in the registry's order." })
  signals(@Root() { score }: AccountScoreType, @Ctx() { detectors }: ApiContext): SignalType[] {
    return score.signals.map((signal) => signalView(signal, detectors));
  }
}
