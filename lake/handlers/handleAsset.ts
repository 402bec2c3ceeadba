import type {StoredAsset} from '../assets/assetStore.ts'
import {contentTypeOf} from '../assets/contentTypes.ts'
import {asksForRendering, ImageOptions} from '../assets/imageOptions.ts'
import {renderImage} from '../assets/renderImage.ts'
import {readRange} from '../assets/readRange.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'

/** A hash, an image's size, an extension: nothing else names an asset, so no path can lead elsewhere. */
const NAME = /^([a-f0-9]{40})(?:-\d+x\d+)?\.([a-z0-9]{1,10})$/

/** Named by their content, so what a browser has is what it would get. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable'

/**
 * What runs in a page's name may not run from here: an uploaded SVG or HTML file would otherwise have
 * the origin of a Studio that the lake serves, and its token.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src 'self'; sandbox"

/** `GET /images/:project/:dataset/:name`, resized, cut and encoded as the URL asks */
export async function handleImage(call: LakeCall): Promise<Response> {
  const {asset, hash, extension} = await find(call, 'images')
  const search = new URL(call.req.url).searchParams
  if (extension === 'svg' || !asksForRendering(search)) return send(call, asset, hash, extension)
  const options = ImageOptions.parse(call.req.query())
  const accept = call.req.header('accept') ?? ''
  const {bytes, mimeType} = await renderImage(asset.source, extension, options, accept)
  const headers = {...headersOf(call, mimeType), Vary: 'Accept'}
  return new Response(bytes, {headers})
}

/** `GET /files/:project/:dataset/:name`, whole or by range */
export async function handleFile(call: LakeCall): Promise<Response> {
  const {asset, hash, extension} = await find(call, 'files')
  return send(call, asset, hash, extension)
}

async function find(call: LakeCall, kind: 'images' | 'files') {
  const {lake} = call.var
  const {project, dataset = '', name = ''} = call.req.param()
  const [, hash, extension] = NAME.exec(name) ?? []
  const isHere = project === lake.projectId && hash !== undefined && hasDocument(call, kind)
  const asset = isHere ? await lake.assets.get(`${kind}/${dataset}/${name}`) : undefined
  if (!asset || !hash || !extension)
    throw new LakeError(404, `There is no asset "${name}" in "${dataset}"`)
  return {asset, hash, extension}
}

/** An asset is gone when its document is, and back when that is restored: the bytes stay. */
function hasDocument(call: LakeCall, kind: 'images' | 'files'): boolean {
  const {dataset = '', name = ''} = call.req.param()
  const id = `${kind.slice(0, -1)}-${name.replace('.', '-')}`
  const [document] = call.var.lake.datasets.open(dataset)?.get([id]) ?? []
  return Boolean(document)
}

function send(call: LakeCall, {blob}: StoredAsset, hash: string, extension: string): Response {
  const headers = {
    ...headersOf(call, contentTypeOf(extension) ?? 'application/octet-stream'),
    'Accept-Ranges': 'bytes',
    ETag: `"${hash}"`,
    'X-Sanity-SHA1': hash,
  }
  if (call.req.header('if-none-match') === headers.ETag)
    return new Response(null, {status: 304, headers})
  const range = readRange(call.req.header('range'), blob.size)
  if (range === 'unsatisfiable') {
    throw new LakeError(416, `The asset has ${blob.size} bytes`, {
      headers: {'Content-Range': `bytes */${blob.size}`},
    })
  }
  if (!range)
    return new Response(blob.stream(), {headers: {...headers, 'Content-Length': `${blob.size}`}})
  const part = blob.slice(range.start, range.end + 1)
  return new Response(part.stream(), {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': `${part.size}`,
      'Content-Range': `bytes ${range.start}-${range.end}/${blob.size}`,
    },
  })
}

function headersOf(call: LakeCall, contentType: string): Record<string, string> {
  const {dl} = call.req.query()
  return {
    'Content-Type': contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType,
    'Cache-Control': CACHE_CONTROL,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(dl !== undefined && {'Content-Disposition': dispositionOf(dl)}),
  }
}

/** `?dl` downloads; `?dl=name.jpg` under that name. */
function dispositionOf(filename: string): string {
  return filename ? `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` : 'attachment'
}
