import {z} from 'zod'
import type {ReceivedAsset} from '../assets/assetStore.ts'
import {contentTypeOf} from '../assets/contentTypes.ts'
import {METADATA, readImage, type MetadataKind} from '../assets/readImage.ts'
import {requireWriter} from '../auth/permissions.ts'
import type {DocumentInput} from '../dataset.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'

const text = z.string().min(1).optional()
const Options = z.object({
  filename: text,
  label: text,
  title: text,
  description: text,
  creditLine: text,
  sourceId: text,
  sourceName: text,
  sourceUrl: text,
})

/** Longest extension that a file keeps; what is longer is no extension. */
const EXTENSION = /\.([a-z0-9]{1,10})$/i

/** `POST /assets/images/:dataset` with the bytes → `{document}`, a `sanity.imageAsset` */
export function handleImageUpload(call: LakeCall): Promise<Response> {
  const kinds = new Set(call.req.queries('meta') ?? METADATA)
  const wanted = new Set<MetadataKind>(METADATA.filter((kind) => kinds.has(kind)))
  return upload(call, 'image', call.var.lake.limits.image, async ({sha1, source}) => {
    const {width, height, extension, mimeType, metadata} = await readImage(source, wanted)
    return {name: `${sha1}-${width}x${height}`, extension, mimeType, details: {metadata}}
  })
}

/** `POST /assets/files/:dataset` with the bytes → `{document}`, a `sanity.fileAsset` */
export function handleFileUpload(call: LakeCall): Promise<Response> {
  const {filename = ''} = Options.parse(call.req.query())
  const declared = call.req.header('content-type')?.split(';')[0]
  return upload(call, 'file', call.var.lake.limits.file, async ({sha1}) => {
    const extension = EXTENSION.exec(filename)?.[1]?.toLowerCase() ?? 'bin'
    const guessed = contentTypeOf(extension) ?? 'application/octet-stream'
    const isVague = declared === undefined || declared === 'application/octet-stream'
    return {name: sha1, extension, mimeType: isVague ? guessed : declared, details: {}}
  })
}

interface Described {
  name: string
  extension: string
  mimeType: string
  details: Record<string, unknown>
}

/** Receives the bytes, keeps them under their hash, then writes the document that names them. */
async function upload(
  call: LakeCall,
  kind: 'image' | 'file',
  limit: number,
  describe: (received: ReceivedAsset) => Promise<Described>,
): Promise<Response> {
  const {lake} = call.var
  const options = Options.parse(call.req.query())
  const dataset = datasetOf(call)
  const {id: author} = requireWriter(call, 'mutationError')
  const {body} = call.req.raw
  if (!body) throw new LakeError(400, 'The upload is empty')
  const received = await lake.assets.receive(body, limit)
  try {
    if (received.size === 0) throw new LakeError(400, 'The upload is empty')
    const described = await describe(received)
    const file = `${described.name}.${described.extension}`
    const place = `${kind}s/${dataset.name}/${file}`
    await received.keep(place)
    const path = `${kind}s/${lake.projectId}/${dataset.name}/${file}`
    const document: DocumentInput = {
      _id: `${kind}-${described.name}-${described.extension}`,
      _type: `sanity.${kind}Asset`,
      assetId: received.sha1,
      sha1hash: received.sha1,
      size: received.size,
      uploadId: lake.newId(),
      extension: described.extension,
      mimeType: described.mimeType,
      path,
      url: `${lake.publicUrl()}/${path}`,
      originalFilename: options.filename ?? file,
      ...described.details,
      ...descriptionOf(options),
    }
    // The same bytes are one asset: a second upload finds the document of the first.
    const {results} = dataset.transact({mutations: [{createIfNotExists: document}], author})
    return call.json({document: results[0]?.document})
  } finally {
    await received.discard()
  }
}

function descriptionOf(options: z.infer<typeof Options>) {
  const {
    label,
    title,
    description,
    creditLine,
    sourceId: id,
    sourceName: name,
    sourceUrl: url,
  } = options
  const source = id === undefined && name === undefined ? undefined : {id, name, url}
  const given = Object.entries({label, title, description, creditLine, source})
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}
