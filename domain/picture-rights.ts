/** By what right we show a picture. */
export const pictureRights = ['unknown', 'press', 'own', 'licensed', 'free'] as const;
export type PictureRights = (typeof pictureRights)[number];
