/** The addresses of a story on the desk. */
export const deskStoryPath = (id: number) => `/desk/stories/${id}`;
export const previewPath = (id: number) => `${deskStoryPath(id)}/preview`;
export const withdrawPath = (id: number) => `${deskStoryPath(id)}/withdraw`;
/** Where a story stands, what was done with it, and what can be done next. */
export const progressPath = (id: number) => `${deskStoryPath(id)}/progress`;
export const conflictPath = (id: number, mine: number) => `${deskStoryPath(id)}/conflict?mine=${mine}`;
/** Where it is asked what changes to a live story are; with the time for which they are to be scheduled, where one was given. */
export const publishPath = (id: number, goesLive = '') =>
  `${deskStoryPath(id)}/publish${goesLive && `?${new URLSearchParams({ goesLive })}`}`;
/** Where a story is taken along for another program. */
export const copyPath = (id: number) => `${deskStoryPath(id)}/copy`;
export const linksPath = (id: number) => `${deskStoryPath(id)}/links`;
export const editionsPath = (id: number) => `${deskStoryPath(id)}/editions`;
export const revisionsPath = (id: number) => `${deskStoryPath(id)}/revisions`;
/** A revision beside another, or beside the text on the desk. */
export const comparePath = (id: number, from: number, to?: number) =>
  `${revisionsPath(id)}?from=${from}${to === undefined ? '' : `&to=${to}`}`;

/** Where the editor saves while somebody types. */
export const textPath = (id: number) => `${deskStoryPath(id)}/text`;
export const keepPath = (id: number) => `${deskStoryPath(id)}/keep`;
/** Where it says that somebody is writing, and asks whether somebody else is. */
export const holdPath = (id: number) => `${deskStoryPath(id)}/hold`;
export const overtakenPath = (id: number) => `${deskStoryPath(id)}?overtaken=1`;
export const notesPath = (id: number) => `${deskStoryPath(id)}/notes`;
export const notePath = (id: number) => `${deskStoryPath(id)}/note`;
export const findWorksPath = '/desk/find/works';
export const findWritersPath = '/desk/find/writers';
export const findPicturesPath = '/desk/find/pictures';
export const findOursPath = '/desk/find/ours';
export const addWorkPath = '/desk/add/work';
