import type { DemoStory } from '#db/demo/story.ts';
import { h2, p, pull } from '#db/demo/writing.ts';

export const whatTheRecapIsFor: DemoStory = {
  kind: 'feature',
  author: 'tomasz',
  slug: 'what-the-recap-is-for',
  headline: 'What the recap is for',
  verdict: 'Ninety seconds of “previously” are the last place on television where somebody is telling you the truth.',
  section: 'tv',
  tags: ['Second seasons', 'Endings'],
  begun: '2026-10-18T10:00:00Z',
  published: '2026-10-21T08:00:00Z',
  body: [
    p`I never skip it. I have been asked, by people who were holding the remote control, to account for this, and I have
      said things about continuity. The truth is that I think the recap is a form, like the sonnet, and that most of what
      is wrong with the hour that follows can be learned from it.`,
    p`Consider what it has to do. Somebody, in a small room, has been handed ten hours of television and told to find the
      ninety seconds in them that matter. She does not get to keep the sunset. She does not get to keep the speech. She
      keeps a hand on a drawer, a name half heard, the word *Lisbon*. And if there is nothing to keep, there it is, for
      everybody to see: a minute and a half of people entering kitchens.`,
    pull`A minute and a half of people entering kitchens.`,
    h2('It knows who did it'),
    p`A recap cannot help telling you what is coming. If a cousin whom you had forgotten is there for four frames, it will
      be the cousin. Writers hate this. One of them told me that he had offered to put in a cousin at random each week, as
      chaff, and that the recap people had refused him. They had their pride.`,
    p`So I look at it as one would at a weather map. It is drawn by somebody who has read to the end, who has no reason to
      flatter, and who has been given no time in which to lie. If it is clear then so, as a rule, is the story. If it
      hurries, so will the story. And if it begins, as one did last week, *Three hundred years ago*, then I put the kettle
      on.`,
    p`They tell me that the button to skip it is pressed by four people in five. I should like those four to know that they
      have missed the best review the programme will get.`,
  ],
  comments: [
    {
      by: 'theo',
      at: '2026-10-21T19:02:00Z',
      text: 'It is always the cousin.',
    },
  ],
};
