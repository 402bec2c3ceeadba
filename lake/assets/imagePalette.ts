/** One colour of a palette, as `sanity.imagePaletteSwatch`. */
export interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  /** The one of black and white that reads on `background`, for text and for titles. */
  foreground: string
  title: string
  /** Share of the image, in percent. */
  population: number
}

export interface ImagePalette {
  _type: 'sanity.imagePalette'
  [role: string]: Swatch | 'sanity.imagePalette' | undefined
}

/** What a role looks for: how light and how colourful, 0 to 1. Targets as in Android's Palette class. */
const ROLES: Record<
  string,
  {lightness: [number, number, number]; saturation: [number, number, number]}
> = {
  vibrant: {lightness: [0.3, 0.5, 0.7], saturation: [0.35, 1, 1]},
  lightVibrant: {lightness: [0.55, 0.74, 1], saturation: [0.35, 1, 1]},
  darkVibrant: {lightness: [0, 0.26, 0.45], saturation: [0.35, 1, 1]},
  muted: {lightness: [0.3, 0.5, 0.7], saturation: [0, 0.3, 0.4]},
  lightMuted: {lightness: [0.55, 0.74, 1], saturation: [0, 0.3, 0.4]},
  darkMuted: {lightness: [0, 0.26, 0.45], saturation: [0, 0.3, 0.4]},
}

/** How much lightness, saturation and share of the image count for a role. */
const WEIGHTS = {lightness: 6, saturation: 3, population: 1}

interface Colour {
  red: number
  green: number
  blue: number
  lightness: number
  saturation: number
  /** Share of the image, 0 to 1. */
  share: number
}

/**
 * The colours that stand for an image.
 * @param pixels RGB, three bytes each; a small version of the image is enough
 */
export function imagePalette(pixels: Uint8Array): ImagePalette {
  const colours = countColours(pixels)
  const palette: ImagePalette = {_type: 'sanity.imagePalette'}
  const taken = new Set<Colour>()
  const most = Math.max(...colours.map(({share}) => share), 0)
  for (const [role, {lightness, saturation}] of Object.entries(ROLES)) {
    const fitting = colours.filter(
      (colour) =>
        !taken.has(colour) &&
        isWithin(colour.lightness, lightness) &&
        isWithin(colour.saturation, saturation),
    )
    const best = pick(
      fitting,
      (colour) =>
        WEIGHTS.lightness * (1 - Math.abs(colour.lightness - lightness[1])) +
        WEIGHTS.saturation * (1 - Math.abs(colour.saturation - saturation[1])) +
        (WEIGHTS.population * colour.share) / most,
    )
    if (!best) continue
    taken.add(best)
    palette[role] = swatch(best)
  }
  const dominant = pick(colours, ({share}) => share)
  if (dominant) palette['dominant'] = swatch(dominant)
  return palette
}

/** Pixels that share their upper four bits a channel count as one colour, their mean. */
function countColours(pixels: Uint8Array): Colour[] {
  const bins = new Map<number, {red: number; green: number; blue: number; count: number}>()
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const bin = bins.get(key) ?? {red: 0, green: 0, blue: 0, count: 0}
    bin.red += red
    bin.green += green
    bin.blue += blue
    bin.count += 1
    bins.set(key, bin)
  }
  const total = pixels.length / 3
  return [...bins.values()].map(({red, green, blue, count}) => {
    const mean = {red: red / count, green: green / count, blue: blue / count}
    return Object.assign(mean, hueless(mean), {share: count / total})
  })
}

/** Lightness and saturation of HSL. */
function hueless({red, green, blue}: {red: number; green: number; blue: number}) {
  const high = Math.max(red, green, blue) / 255
  const low = Math.min(red, green, blue) / 255
  const lightness = (high + low) / 2
  const span = high - low
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1))
  return {lightness, saturation}
}

function swatch({red, green, blue, share}: Colour): Swatch {
  const background = `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
  // Perceived brightness: https://www.w3.org/TR/AERT/#color-contrast
  const isBright = (red * 299 + green * 587 + blue * 114) / 1000 >= 150
  const readable = isBright ? '#000' : '#fff'
  const population = Math.round(share * 10_000) / 100
  return {
    _type: 'sanity.imagePaletteSwatch',
    background,
    foreground: readable,
    title: readable,
    population,
  }
}

function isWithin(value: number, [low, , high]: [number, number, number]): boolean {
  return value >= low && value <= high
}

function pick<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  let best: Item | undefined
  let most = -Infinity
  for (const item of items) {
    const points = score(item)
    if (points <= most) continue
    most = points
    best = item
  }
  return best
}
