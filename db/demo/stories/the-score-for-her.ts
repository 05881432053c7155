import type { DemoStory } from '#db/demo/story.ts';
import { p } from '#db/demo/writing.ts';

export const theScoreForHer: DemoStory = {
  kind: 'news',
  author: 'dev',
  with: ['lorna'],
  slug: 'the-score-for-her-waited-seven-years-here-is-how-to-hear-it',
  headline: 'The score for *Her* waited seven years for a record; here is how to hear it',
  verdict: 'As the film goes back to the widest screens in the country, so does its piano.',
  section: 'music',
  tags: ['2013 again', 'Pianos', 'Voices'],
  work: 'her',
  lead: 'groove',
  begun: '2026-11-17T15:00:00Z',
  published: '2026-11-17T16:30:00Z',
  body: [
    p`It was nominated for an Academy Award, hummed by a great many people on the way to the bus, and then for seven years
      could not be bought. The music that Arcade Fire and Owen Pallett wrote for *Her* came out at last in 2021, on white
      vinyl, on cassette and to stream, and is no harder to find today than anything else.`,
    p`Which leaves the question of how to hear it. The record is a fine thing, but it was mixed to sit behind a breath, and
      at home there is nobody to supply one. Our advice is to play it late, in the next room. “Song on the Beach” in
      particular wants a doorway.`,
    p`Better still, go to the film. It is [everywhere from Friday](/stories/forty-screens-will-spend-the-winter-in-2013),
      and there is a bar of rest before the last cue, in a full house, that no pressing has got.`,
  ],
  comments: [
    {
      by: 'wren',
      at: '2026-11-17T23:35:00Z',
      text: 'I have put “Song on the Beach” into the lobby set between two of the ones that they ask for. Nobody has noticed, but they have all stopped stirring.',
    },
  ],
};
