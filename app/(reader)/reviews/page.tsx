import { areaArchive } from '#app/area-archive.tsx';

const archive = areaArchive('reviews', {
  title: 'Reviews',
  description: 'Everything that we have reviewed, newest first.',
  counted: ['review', 'reviews'],
  empty: 'No review has been published yet.',
});

export const generateMetadata = archive.generateMetadata;
export default archive.Page;
