/**
 * A detector in two steps, for those that are asked about a great many accounts: `gauge` finds the numbers, `evidence`
 * says why. What it answers is made from both, so that they cannot disagree; who needs the numbers only asks the first.
 */
import type { FactName, Scope } from '../domain/facts';
import type { Abstained, Evidence } from '../domain/signal';
import { type Detector, type DetectorSpec, type Gauge, type ToldFacts, defineDetector } from './detector';

export interface GaugedSpec<
  S extends Scope,
  R extends FactName<S>,
  U extends FactName<S>,
  M extends string,
  O,
  G extends Gauge,
> extends Pick<DetectorSpec<S, R, U, M, O>, 'meta' | 'options'> {
  /** What it has worked out for `evidence` may stand beside the two numbers. */
  readonly gauge: (facts: ToldFacts<S, R, U>, options: Readonly<O>) => G | Abstained;
  readonly evidence: (
    facts: ToldFacts<S, R, U>,
    options: Readonly<O>,
    gauge: NoInfer<G>,
  ) => readonly [Evidence<NoInfer<M>>, ...Evidence<NoInfer<M>>[]];
}

/** As `defineDetector`. */
export function defineGaugedDetector<
  const S extends Scope,
  const M extends string,
  const R extends FactName<S> = never,
  const U extends FactName<S> = never,
  O extends object = object,
  G extends Gauge = Gauge,
>({ meta, options, gauge, evidence }: GaugedSpec<S, R, U, M, O, G>): Detector<S> {
  return defineDetector<S, M, R, U, O>({
    meta,
    options,
    gauge,
    evaluate(facts, context) {
      const said = gauge(facts, context.options);
      if (said.outcome === 'abstained') return said;
      const { suspicion, confidence } = said;
      return { outcome: 'scored', suspicion, confidence, evidence: evidence(facts, context.options, said) };
    },
  });
}

export function abstained(because: Abstained['because'], detail: string): Abstained {
  return { outcome: 'abstained', because, detail };
}
