import {z} from 'zod'

/** Largest side that is rendered, in pixels. */
const MAX_SIDE = 8192

const side = z.coerce.number().positive().transform(Math.round).pipe(z.int().min(1).max(MAX_SIDE))
const share = z.coerce.number().min(0).max(1)
const flag = z.string().transform((value) => value !== 'false')
const rect = z
  .string()
  .regex(/^\d+,\d+,\d+,\d+$/, 'must be left,top,width,height in pixels')
  .transform((value) => {
    const [left = 0, top = 0, width = 0, height = 0] = value.split(',').map(Number)
    return {left, top, width, height}
  })
/** `fff`, `8fff`, `ffffff` or `80ffffff`: hexadecimal, with the opacity first. */
const colour = z
  .string()
  .regex(/^([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'must be a hexadecimal colour')
  .transform((value) => {
    const long = value.length > 4
    const alpha = value.length === 4 || value.length === 8 ? value.slice(0, long ? 2 : 1) : ''
    return `#${value.slice(alpha.length)}${alpha}`
  })

/**
 * The parameters of an image's URL: https://www.sanity.io/docs/image-urls
 * Those that are not here (`mask`, trims and the like) are passed over, as hosted does with unknown ones.
 */
export const ImageOptions = z.object({
  w: side.optional(),
  h: side.optional(),
  'max-w': side.optional(),
  'max-h': side.optional(),
  'min-w': side.optional(),
  'min-h': side.optional(),
  dpr: z.coerce.number().min(1).max(3).default(1),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  crop: z
    .string()
    .regex(/^(top|bottom|left|right|center|focalpoint|entropy)(,(top|bottom|left|right|center))?$/)
    .default('center'),
  'fp-x': share.default(0.5),
  'fp-y': share.default(0.5),
  rect: rect.optional(),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif']).optional(),
  auto: z.string().optional(),
  q: z.coerce.number().int().min(1).max(100).default(75),
  bg: colour.optional(),
  blur: z.coerce.number().int().min(1).max(2000).optional(),
  sharp: z.coerce.number().int().min(0).max(100).optional(),
  sharpen: z.coerce.number().int().min(0).max(100).optional(),
  sat: z.coerce.number().int().min(-100).max(100).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  or: z.enum(['0', '90', '180', '270']).transform(Number).optional(),
  invert: flag.optional(),
  pad: z.coerce.number().int().min(0).max(MAX_SIDE).optional(),
  frame: z.literal('1').optional(),
})

export type ImageOptions = z.infer<typeof ImageOptions>

const PICTURE_PARAMETERS = new Set(Object.keys(ImageOptions.shape))

/** Does the URL ask for anything but the original bytes? */
export function asksForRendering(search: URLSearchParams): boolean {
  return !search.has('dlRaw') && [...search.keys()].some((name) => PICTURE_PARAMETERS.has(name))
}
