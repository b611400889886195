/**
 * scorecard(version): the one in use, older ones, and none.
 */
import { graphql } from 'graphql';
import { buildApiSchema } from '../../src/graphql/schema';
import { testDetectors } from './test-rules';
import { testScorecards } from './test-scorecards';

interface Answer {
  readonly ref: string;
  readonly current: boolean;
  readonly evaluation: { readonly method: string } | null;
  readonly modelCard: string;
  readonly reliabilityPlot: string | null;
}

const schema = buildApiSchema();

async function ask(argument = ''): Promise<Answer | null> {
  const source = `{ scorecard${argument} { ref current evaluation { method } modelCard reliabilityPlot } }`;
  const contextValue = { detectors: testDetectors, scorecards: testScorecards };
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return data?.scorecard as Answer | null;
}

test.each(['', '(version: null)', '(version: 2)'])('%s is the one in use', async (argument) => {
  const answer = await ask(argument);
  expect(answer).toMatchObject({ ref: 'test@2', current: true, evaluation: { method: 'leave-one-set-out' } });
  expect(answer?.reliabilityPlot).toMatch(/^<svg /);
});

test('an older one is told as it was kept: without an evaluation there is no plot', async () => {
  const answer = await ask('(version: 1)');
  expect(answer).toMatchObject({ ref: 'test@1', current: false, evaluation: null, reliabilityPlot: null });
  expect(answer?.modelCard).toContain('No evaluation was kept');
});

test.each([3, 0, -1, 2147483647])('version %d is not kept', async (version) => {
  expect(await ask(`(version: ${version})`)).toBeNull();
});
