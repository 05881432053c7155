import type { DemoStory } from '#db/demo/story.ts';
import { bullets, h2, p, pull, rule } from '#db/demo/writing.ts';

export const afterCredits: DemoStory = {
  kind: 'feature',
  author: 'maren',
  slug: 'the-case-against-the-after-credits-scene',
  headline: 'The case against the after-credits scene',
  verdict: 'It keeps us in our seats like a teacher with one more announcement. Let us go home.',
  section: 'film',
  tags: ['Cinemas', 'Endings'],
  lead: 'curtain',
  begun: '2026-11-04T12:00:00Z',
  published: '2026-11-12T12:00:00Z',
  body: [
    p`I was a projectionist for six years, and I can tell you what the end of a film used to be. It was a noise. The last
      chord went, somebody at the front got up, a seat banged, and then all of them banged, from the aisle inwards, like a
      very large book being shut. I would bring up the house lights by hand. You could tell from the speed of the banging
      what they had thought of it.`,
    p`Now they sit. They sit in the dark through nine minutes of names, not one of which they are reading, because at the
      end of the names there may be a joke about a sandwich.`,
    pull`Like a very large book being shut.`,
    h2('It is not for them'),
    p`I have nothing against names. I should like them to be read. But the after-credits scene has turned the people who
      made the film into a *queue*, and put a sweet at the far end. Nobody has ever stayed for the second assistant
      accountant. They stay past her.`,
    p`Nor is it an ending. An ending tells you that you may stop looking. The scene after the names says: do not stop. It
      says that what you have just seen, at some length, was by way of introduction, and that the thing itself will be
      along in about two years. It is a bill, presented as a mint.`,
    h2('Some objections, met'),
    bullets(
      '**It is a reward for staying.** For staying where? I have paid to be here. I *was* staying.',
      '**It lets the staff see who is a fan.** The staff would like to sweep.',
      '**There was one in 1979 with a boat in it that was very good.** There was. Everybody had gone.',
    ),
    rule(),
    p`My proposal is modest. Put the joke before the names, where a joke goes. Then put up the lights a little, play
      something that one can walk to, and let us find our coats. If you have done your work we shall be thinking about it
      on the stairs. And if you have not, no sandwich will help you.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-11-12T13:04:00Z',
      text: 'I play in a lobby. Nobody has ever stayed for the end of anything, and I have never once thought of hiding the good bit there.',
    },
    {
      by: 'theo',
      at: '2026-11-12T13:11:00Z',
      text: 'Counterpoint: I met my wife in the nine minutes of names. We were the only two left and neither of us wanted to be the one to climb over the other.',
    },
    {
      by: 'maren',
      at: '2026-11-12T13:20:00Z',
      to: 2,
      text: 'I withdraw everything.',
    },
    {
      by: 'noor',
      at: '2026-11-12T13:26:00Z',
      to: 3,
      text: 'Do not withdraw it! He could have met her on the stairs.',
    },
    {
      by: 'theo',
      at: '2026-11-12T13:33:00Z',
      to: 4,
      text: 'She takes the lift.',
    },
    {
      by: 'gus',
      at: '2026-11-12T14:50:00Z',
      text: 'The one with the boat was 1980, and it was not after the credits but between them.',
    },
    {
      by: 'maren',
      at: '2026-11-12T15:15:00Z',
      to: 6,
      text: 'I have been to the shelf. You are right that it was between them. It *was* 1979.',
    },
    {
      by: 'gus',
      at: '2026-11-12T15:21:00Z',
      to: 7,
      text: 'I have been to the same shelf, at my house, and it says 1980.',
    },
    {
      by: 'priya',
      at: '2026-11-12T15:40:00Z',
      to: 8,
      text: 'Made in 1979, shown in 1980. I did the subtitles. You may both sit down.',
    },
    {
      by: 'mikkel',
      at: '2026-11-12T22:08:00Z',
      text: 'Cheap watches, all the good brands, ask me how',
      removed: { by: 'sol', at: '2026-11-12T22:10:00Z', rule: 'selling', reason: '' },
    },
  ],
};
