/** A photo with what its URL and its layout need. Hotspot and crop are there whole or not at all. */
export const photo = `{
  "alt": coalesce(alt, ""), caption, credit, rights,
  "hotspot": select(hotspot.x >= 0 && hotspot.y >= 0 && hotspot.width >= 0 && hotspot.height >= 0 => hotspot{x, y, width, height}),
  "crop": select(crop.top >= 0 && crop.bottom >= 0 && crop.left >= 0 && crop.right >= 0 => crop{top, bottom, left, right}),
  asset->{_id, url, mimeType, metadata{lqip, dimensions{width, height, aspectRatio}}}
}`
