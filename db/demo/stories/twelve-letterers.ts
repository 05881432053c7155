import type { DemoStory } from '#db/demo/story.ts';
import { bullets, p } from '#db/demo/writing.ts';

export const twelveLetterers: DemoStory = {
  kind: 'feature',
  author: 'juno',
  slug: '',
  headline: 'Twelve letterers, one thunderclap',
  verdict: 'We asked twelve people to draw the same noise.',
  section: 'comics',
  tags: ['Lettering'],
  begun: '2026-11-21T23:40:00Z',
  steps: [
    { step: 'submitted', by: 'juno', at: '2026-11-22T08:15:00Z' },
    {
      step: 'returned',
      by: 'maren',
      at: '2026-11-22T11:50:00Z',
      note: 'The idea is lovely and the ending is not there yet. Tell me which thunderclap you would hang on a wall, and why. Then send it again.',
    },
  ],
  body: [
    p`It is a Tuesday in a script that nobody has drawn: a woman at a window, and over three panels a storm that does not
      arrive, and then does. The direction says only *thunder, near*. We sent it to twelve letterers with a fortnight and a
      small fee.`,
    p`What came back could be sorted by weather:`,
    bullets(
      'Four who drew the noise, across the whole page, so that the woman had to lean.',
      'Five who drew the silence before it, and put the noise into the gutter.',
      'Two who lettered the window.',
      'One who sent the page back untouched, with a splash of real rain on it.',
    ),
  ],
};
