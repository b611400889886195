/**
 * Self-declared bot: an account that says it is automated, in its label, name, handle or bio. It names a class and
 * never adds points: a bot that says so deceives nobody.
 */
import { excerpt } from '../../lib/text/excerpt';
import { defineDetector } from '../detector';
import {
  bioDeclaration,
  bioDenial,
  botMention,
  handleDeclaration,
  innocentBot,
  nameDeclaration,
} from '../tables/bot-declarations';

export const selfDeclaredBot = defineDetector({
  meta: {
    id: 'self-declared-bot',
    version: 1,
    scope: 'account',
    theme: 'content',
    title: 'says that it is automated',
    rationale: 'Weather services, art bots and news feeds say what they are, as platforms ask of them.',
    falsePositives: [
      'People who call themselves a bot in jest',
      'People whose surname or nickname ends in “bot” and who set it apart',
    ],
    requires: [],
    uses: ['isAutomated', 'handle', 'displayName', 'bio'],
    cost: 'profile',
    messages: {
      label: 'The platform labels it as automated.',
      bio: 'Its bio says “{{observed}}”.',
      name: 'Its name is “{{observed}}”.',
      handle: 'Its handle is “{{observed}}”.',
      nothing: 'It does not say that it is automated.',
    },
    indicates: 'declared-bot',
    benign: true,
  },
  options: { byLabel: 1, byBio: 0.9, byName: 0.8, byHandle: 0.7 },
  evaluate({ isAutomated, handle, displayName, bio }, { options }) {
    const known = [isAutomated, handle, displayName, bio].filter((fact) => fact !== undefined).length;
    if (known === 0) return { outcome: 'abstained', because: 'too-little-data', detail: 'no text and no label known' };
    const cues = [
      cue('label', isAutomated ? 'automated' : undefined, options.byLabel),
      cue('bio', bio === undefined ? undefined : declarationIn(bio), options.byBio),
      cue('name', declares(displayName, nameDeclaration), options.byName),
      cue('handle', declares(handle, handleDeclaration), options.byHandle),
    ].filter((each) => each !== undefined);
    const [first, ...rest] = cues;
    if (!first) {
      const evidence = { kind: 'excerpt', message: 'nothing', text: '' } as const;
      return { outcome: 'scored', suspicion: 0, confidence: known / 4, evidence: [evidence] };
    }
    const suspicion = Math.max(...cues.map(({ weight }) => weight));
    return { outcome: 'scored', suspicion, confidence: 1, evidence: [quote(first), ...rest.map(quote)] };
  },
});

type CueName = 'label' | 'bio' | 'name' | 'handle';
interface Cue {
  readonly message: CueName;
  readonly text: string;
  readonly weight: number;
}

function cue(message: CueName, text: string | undefined, weight: number): Cue | undefined {
  return text === undefined ? undefined : { message, text, weight };
}

function declarationIn(bio: string): string | undefined {
  return botMention.test(bio) && !bioDenial.test(bio) ? bioDeclaration.exec(bio)?.[0] : undefined;
}

/** The whole text where it declares a bot, once the words that only end in "bot" are taken out. */
function declares(text: string | undefined, pattern: RegExp): string | undefined {
  if (text === undefined || !botMention.test(text)) return undefined;
  return pattern.test(text.replace(innocentBot, ' ')) ? text : undefined;
}

function quote({ message, text }: Cue) {
  return { kind: 'excerpt', message, text: excerpt(text) } as const;
}
