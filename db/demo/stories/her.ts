import type { DemoStory } from '#db/demo/story.ts';
import { bullets, figure, h2, h3, numbers, p, pull, quote, rule, spoiler, video } from '#db/demo/writing.ts';

export const her: DemoStory = {
  kind: 'review',
  author: 'ines',
  slug: 'her',
  headline: 'Review: *Her*',
  verdict:
    'A lonely man buys a voice and is loved by it. Spike Jonze has made the rare film about the future that is interested in how it would feel, and Phoenix plays listening as if it were a stunt.',
  section: 'film',
  tags: ['2013 again', 'Voices', 'Love stories'],
  work: 'her',
  edition: 'The theatrical cut',
  score: 4.5,
  lead: 'voice',
  begun: '2026-11-16T20:40:00Z',
  published: '2026-11-20T07:30:00Z',
  body: [
    p`The first thing we see in *Her* is a face telling somebody how much they are loved. It is a good speech. It has a
      particular morning in it, and a particular bed, and it goes on exactly long enough for us to believe it before the
      camera lets us know that the man is at work, that he is dictating, and that the love belongs to a couple he has
      never met.^[The company is called BeautifulHandwrittenLetters.com, and nothing in the film is handwritten.]`,
    p`That is the joke of the film, and its method. Theodore Twombly writes other people’s letters for a living. He is
      generous, exact and funny on their behalf and has nothing left by six o’clock. When he installs an operating system
      that names itself Samantha in the time it takes to blink, what he hears is somebody who has read everything and is
      still curious. Who would not?`,
    h2('A city with the edges taken off'),
    p`Jonze’s future is not a warning. It is a shade warmer than ours and a good deal better tailored: high waists, hardly
      a car, windows full of other windows. Hoyte van Hoytema photographs it as if through the skin of a peach. You look
      for the catch, the screen that watches back or the smiling corporation, and it does not come, because the film has
      a more worrying thought. *Suppose it all worked.*`,
    p`Seen again, on the widest screen in town and [thirteen years later](/stories/forty-screens-will-spend-the-winter-in-2013),
      it is startling how much of it has arrived and how little of that has arrived as pictured. We were promised a voice
      that would want to know us. What came would like us to ~~love it~~ rate the call. Three things the film was
      right about, all the same:`,
    bullets(
      'that we would talk in the street, to nobody, without being thought mad;',
      'that the letter would outlive the *handwriting*, and be sold back to us as a service;',
      'that the trousers would go up.',
    ),
    figure('stairs', 'The way down from the office: nobody is ever in a hurry here.', { wide: true }),
    pull`Alone in nearly every frame, Phoenix gives the year’s best reaction shots to nobody.`,
    p`Scarlett Johansson is never on the screen and is never absent from it. She finds a laugh for Samantha that begins as
      good manners and ends as something private, and she does it with breath, which the script is bold enough to have
      the characters argue about. Phoenix, alone in nearly every frame, gives the year’s best reaction shots to nobody.`,
    p`The two of them never shared a set: Johansson came to the part after the filming was done, and recorded it to a
      finished face. It ought to show. Instead it gives the film its one true special effect, which is *attention*. She
      is answering a man who has already happened, and she makes him sound as if he were making it up.`,
    h2('Four rooms'),
    p`It is a film of rooms, and you could map the affair by where the light is standing. Watch it for these, in this
      order:`,
    numbers(
      'the flat, with its unpacked boxes, where the first good night is said to the ceiling;',
      'the beach, fully dressed, with the whole city along as a chaperone;',
      'the bedroom, which goes **black** at the moment another film would have turned up the lamp;',
      'the roof, about which below, and not without asking.',
    ),
    h3('The friend downstairs'),
    p`Amy Adams has the part that lesser films hand to a dog. She plays the neighbour to whom things may be said, and she
      is so easy in it that you can miss how closely she is watching. When she admits to a friend of the same kind as
      Theodore’s, she has prepared for laughter, and nobody laughs. It is Samantha, though, who is given the line that
      the film has been saving:`,
    quote(p`The past is just a story we tell ourselves.`),
    p`It sounds like comfort. It is only later that one hears it as a resignation. It sags once. A friend’s game with a
      foul-mouthed child in it, a date that turns in a single line, a stand-in hired to lend the voice a body: each scene
      is fine, and together they have the air of a man going through his notes. But the stand-in scene ends on Samantha’s
      apology, and I have thought about little else since.`,
    spoiler(
      'how it ends',
      p`They all go. Not in anger and not to war: the voices have simply outgrown conversation, and they say goodbye one
        household at a time, as carefully as they can. Samantha’s farewell is the one letter in the film that Theodore
        does not write.`,
      p`So he writes one. It is to Catherine, it asks for nothing, and it is the first in his own name.`,
    ),
    h2('What it knows'),
    video({
      provider: 'youtube',
      id: 'WzV6mXIOVl4',
      title: '“Her”: the trailer',
      poster: 'corridor',
    }),
    p`There are objections, and the best is that Theodore is let off. He is told by two women that he could not bear the
      real thing, and the film agrees with them rather fondly. I used to mind that more.^[In 2014, in these pages, to the
      extent of half a star. I have had some letters since, not all of them handwritten.] What persuades me now is how
      little it flatters him at the end: it leaves a man on a roof with nothing to say, and lets us see that for him this
      is progress.`,
    rule(),
    p`There have been colder films about machines, and cleverer ones. I cannot think of one so curious about what the
      machine might want for itself, or so polite about not understanding the answer. See it with somebody. Then, on the
      way home, say a thing you would usually have typed.`,
  ],
  comments: [
    {
      by: 'theo',
      at: '2026-11-20T10:12:00Z',
      text: 'I went in ready to laugh at the moustache and came out wanting to ring everybody I have ever lived with. The blank screen in the middle is the bravest thing in any film of that year.',
      likedBy: ['priya', 'gus', 'noor', 'bastien', 'ola', 'wren'],
    },
    {
      by: 'priya',
      at: '2026-11-20T10:40:00Z',
      to: 1,
      text: 'Same. Somebody in my row took out a phone during the black, and for once I could not tell whether it was rude or part of it.',
      likedBy: ['theo', 'noor'],
    },
    {
      by: 'gus',
      at: '2026-11-20T10:58:00Z',
      text: 'Four and a half seems high for a film with exactly one idea. A good idea! But *Lars and the Real Girl* had it first, with less knitwear.',
      reportedBy: [
        { by: 'bastien', at: '2026-11-20T12:20:00Z', reason: 'repeat', note: 'He says so under every film.' },
        { by: 'priya', at: '2026-11-20T12:41:00Z', reason: 'repeat' },
      ],
    },
    {
      by: 'noor',
      at: '2026-11-20T11:31:00Z',
      spoils: true,
      text: 'What got me is that she does not leave him for somebody. She leaves because there is more of her than can stand in one room, and the film lets that be good news. Then the roof, and the two of them just sitting there.',
      likedBy: ['theo', 'wren', 'ola', 'bastien'],
    },
    {
      by: 'ines',
      at: '2026-11-20T12:03:00Z',
      to: 2,
      text: 'It happened at my screening too. I had a line about it and cut it, because it was better than the paragraph around it.',
      likedBy: ['theo', 'priya', 'wren', 'petra', 'maren'],
    },
    {
      by: 'mikkel',
      at: '2026-11-20T12:20:00Z',
      to: 3,
      text: 'Anybody who prefers that film has never been spoken to by a woman, voice or otherwise.',
      removed: {
        by: 'sol',
        at: '2026-11-20T12:41:00Z',
        rule: 'person',
        reason: 'aimed at the person, not at the film',
      },
    },
    {
      by: 'wren',
      at: '2026-11-20T14:49:00Z',
      to: 3,
      text: 'One idea, followed the whole way down, is what I pay for. Most things I saw last year had nine and dropped eight of them in the lift.',
      likedBy: ['ines', 'noor', 'theo'],
      featured: { by: 'maren', at: '2026-11-20T19:32:00Z' },
    },
    {
      by: 'theo',
      at: '2026-11-20T15:27:00Z',
      to: 5,
      text: 'Put it back. That is what revisions are for.',
      likedBy: ['priya', 'wren', 'ines', 'bastien', 'ola', 'noor', 'gus'],
    },
    {
      by: 'bastien',
      at: '2026-11-20T16:02:00Z',
      text: 'Seen in Lyon with subtitles, where her breath is a line of dialogue with nothing underneath. A whole second film opens up in the gap.',
      likedBy: ['wren', 'theo', 'noor', 'ola', 'ines', 'petra', 'priya', 'maren'],
      featured: { by: 'maren', at: '2026-11-20T19:30:00Z' },
    },
    {
      by: 'petra',
      at: '2026-11-20T16:16:00Z',
      text: 'My long answer on the music, and why the piano is always half a bar late, is at https://sund.example/half-a-bar. One link, sorry in advance.',
    },
    {
      by: 'ines',
      at: '2026-11-20T16:35:00Z',
      to: 8,
      text: 'Then I should have to write a better paragraph.',
    },
    {
      by: 'priya',
      at: '2026-11-20T16:44:00Z',
      to: 11,
      text: 'We will wait. We have all been on hold before.',
      likedBy: ['theo', 'ines'],
    },
    {
      by: 'gus',
      at: '2026-11-20T17:05:00Z',
      to: 9,
      text: 'Is it shown dubbed anywhere? Asking for somebody who ought to be told.',
      removed: { by: 'gus', at: '2026-11-20T17:09:00Z', reason: '' },
    },
    {
      by: 'ola',
      at: '2026-11-20T18:22:00Z',
      text: '> Suppose it all worked.\n\nThis is the sentence. Every other film about machines needs one of them to break; here nothing breaks but a heart, on schedule, at a reasonable price per month.',
      edited: {
        at: '2026-11-20T18:27:00Z',
        from: '> Suppose it all worked.\n\nThis is the sentence. Every other film about machines needs one of them to break; here nothing breaks but a heart, on schedule, at no cost.',
      },
    },
    {
      by: 'noor',
      at: '2026-11-20T19:14:00Z',
      to: 14,
      text: 'We never learn what he pays. I have decided that it is a **family plan**, and that ||Catherine is still on it||.',
      likedBy: ['ola'],
    },
  ],
};
