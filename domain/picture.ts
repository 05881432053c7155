import { type FocalPoint, isCentred } from './focal-point.ts';

/** A picture of the media library, ready to be shown. */
export type Picture = FocalPoint & {
  id: number;
  /** The stem of its files: `/media/<stem>-<width>.avif` and `.webp`. */
  stem: string;
  width: number;
  height: number;
  /** The widths in px that stand ready, smallest first; none until they are cut, when the JPEG stands in. */
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

/** The whole picture as a JPEG that every browser shows: there from the first moment. */
export const plainPicturePath = (picture: Pick<Picture, 'stem'>) => `/media/${plainPictureFile(picture)}`;
export const plainPictureFile = (picture: Pick<Picture, 'stem'>) => `${picture.stem}-full.jpg`;

/** The cut of 1200×630 that networks show beside a shared link. Another focal point is another file. */
export const sharePicturePath = (picture: Pick<Picture, 'stem'> & FocalPoint) => `/media/${shareFile(picture)}`;

export function shareFile({ stem, focusX, focusY }: Pick<Picture, 'stem'> & FocalPoint) {
  return isCentred({ focusX, focusY }) ? `${stem}-og.jpg` : `${stem}-og-${focusX}-${focusY}.jpg`;
}
