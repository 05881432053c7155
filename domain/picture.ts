/** A picture of the media library, ready to be shown. */
export type Picture = {
  id: number;
  /** The stem of its files: `/media/<stem>-<width>.avif` and `.webp`. */
  stem: string;
  width: number;
  height: number;
  /** The widths in px that stand ready, smallest first. */
  widths: number[];
  alt: string;
};

/** A picture with what stands under it. */
export type CreditedPicture = Picture & { caption: string; credit: string };

export type PictureType = 'avif' | 'webp';

export const picturePath = (picture: Pick<Picture, 'stem'>, width: number, type: PictureType) =>
  `/media/${picture.stem}-${width}.${type}`;

export const pictureSet = (picture: Pick<Picture, 'stem' | 'widths'>, type: PictureType) =>
  picture.widths.map((width) => `${picturePath(picture, width, type)} ${width}w`).join(', ');

/** The cut of 1200×630 that networks show beside a shared link. */
export const sharePicturePath = (picture: Pick<Picture, 'stem'>) => `/media/${picture.stem}-og.jpg`;
