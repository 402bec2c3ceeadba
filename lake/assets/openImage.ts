import type {Sharp, SharpOptions} from 'sharp'

/** More would fill the memory: a picture of 200 million pixels takes 800 MB unpacked. */
export const MAX_PIXELS = 200_000_000

/** sharp on first use: most lakes never see an image, and loading it takes longer than starting one. */
export async function openImage(
  source: string | Uint8Array,
  options: SharpOptions = {},
): Promise<Sharp> {
  const {default: sharp} = await import('sharp')
  return sharp(source, {limitInputPixels: MAX_PIXELS, failOn: 'error', ...options})
}
