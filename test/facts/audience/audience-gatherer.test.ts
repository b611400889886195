/** The facts of an audience, gathered follower by follower. */
import { AudienceGatherer } from '../../../src/facts/audience/audience-gatherer';

const observedAt = new Date('2025-03-01T12:00:00Z');

it('keeps lists of one length, in the order of the followers, null where nothing is known', () => {
  const gatherer = new AudienceGatherer();
  gatherer.add(
    { platform: 'x', handle: 'ada', bio: '', ageDays: 1, postKinds: ['post', 'reply', 'repost'] },
    observedAt,
  );
  gatherer.add({ platform: 'x' }, null);
  gatherer.add({ platform: 'x', bio: 'baker', postKinds: [] }, observedAt);
  expect(gatherer.facts()).toEqual({
    followerHandles: ['ada', null, null],
    followerBios: ['', null, 'baker'],
    followerCreationTimes: [new Date('2025-02-28T12:00:00Z'), null, null],
    followerPostKinds: ['ATC', null, null],
  });
});

it('has no list of which nothing is known', () => {
  const gatherer = new AudienceGatherer();
  expect(gatherer.facts()).toEqual({});
  gatherer.add({ platform: 'x', handle: 'ada' }, observedAt);
  expect(gatherer.facts()).toEqual({ followerHandles: ['ada'] });
});

it('finds the second in which an account was created, whatever its age did to it', () => {
  const created = Array.from(
    { length: 500 },
    (_, index) => new Date(Date.UTC(2011, 6, 9, 23, 59, 58) + index * 86_399_000),
  );
  const gatherer = new AudienceGatherer();
  for (const at of created) gatherer.add({ ageDays: (observedAt.getTime() - at.getTime()) / 86_400_000 }, observedAt);
  gatherer.add({ ageDays: 3 }, null);
  expect(gatherer.facts().followerCreationTimes).toEqual([...created, null]);
});
