import { areaArchive } from '#app/area-archive.tsx';

const archive = areaArchive('lists', {
  title: 'Lists',
  description: 'Works in order, with our reasons, newest first.',
  counted: ['list', 'lists'],
  empty: 'No list has been published yet.',
});

export const generateMetadata = archive.generateMetadata;
export default archive.Page;
