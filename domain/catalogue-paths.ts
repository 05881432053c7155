/** The addresses of works, people, sections and tags on the desk. */
export const worksPath = '/desk/works';
export const peoplePath = '/desk/people';
export const tagsPath = '/desk/tags';

export const deskWorkPath = (id: number) => `${worksPath}/${id}`;
export const deskPersonPath = (id: number) => `${peoplePath}/${id}`;
export const deskSectionPath = (id: number) => `/desk/settings/sections/${id}`;
export const deskTagPath = (id: number) => `${tagsPath}/${id}`;
export const mergeWorkPath = (id: number, other: number) => `${deskWorkPath(id)}/merge?with=${other}`;
export const mergePersonPath = (id: number, other: number) => `${deskPersonPath(id)}/merge?with=${other}`;
