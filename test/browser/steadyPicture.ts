import { until } from './until';

/**
 * A picture of something that has come to rest: two in a row are the same.
 *
 * @param take Takes a picture.
 */
export async function steadyPicture(take: () => Promise<Buffer>): Promise<Buffer> {
  let before = await take();
  return until(take, (picture) => {
    const isSame = picture.equals(before);
    before = picture;
    return isSame;
  });
}
