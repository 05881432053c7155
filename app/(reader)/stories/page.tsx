import { areaArchive } from '#app/area-archive.tsx';

const archive = areaArchive('stories', {
  title: 'Features and news',
  description: 'What is not a review: features and news, newest first.',
  counted: ['story', 'stories'],
  empty: 'No feature has been published yet.',
});

export const generateMetadata = archive.generateMetadata;
export default archive.Page;
