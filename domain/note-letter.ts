import type { Letter, Sender } from './letter.ts';

type Note = { byName: string; text: string; link: string };

/** To somebody who was called in a note on the desk. */
export const calledLetter = (to: { name: string; email: string }, sender: Sender, note: Note): Letter => ({
  to: { name: to.name, address: to.email },
  subject: `${note.byName} calls you in a note at ${sender.name}`,
  label: 'The desk',
  heading: `${note.byName} calls you`,
  paragraphs: note.text.split(/\n+/).filter(Boolean),
  button: { name: 'See the note', url: note.link },
  foot: 'You get this because your handle stands in the note. It waits on the desk, too, until you have seen it.',
});
