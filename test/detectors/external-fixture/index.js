// Accounts that were told whom to follow tend to follow a round number of others.
module.exports = {
  meta: {
    ...{ id: 'round-following', version: 1, scope: 'account', theme: 'network', cost: 'profile' },
    title: 'follows a round number of accounts',
    rationale: 'Who follows by hand stops anywhere; a script stops where it was told to.',
    falsePositives: ['Anybody, one time in a hundred'],
    requires: ['followingCount'],
    messages: { following: 'It follows {{observed}} accounts.' },
    expertPoints: 3,
  },
  options: { roundTo: 100, suspicionIfRound: 0.9 },
  evaluate({ followingCount: observed }, { options: { roundTo, suspicionIfRound } }) {
    if (observed < roundTo) return { outcome: 'abstained', because: 'too-little-data', detail: 'it follows few' };
    const suspicion = observed % roundTo === 0 ? suspicionIfRound : 0;
    const evidence = [{ kind: 'measure', message: 'following', observed, unit: 'count' }];
    return { outcome: 'scored', suspicion, confidence: 1, evidence };
  },
};
