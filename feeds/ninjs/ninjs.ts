/** The part of IPTC ninjs 3.1 that the feeds write. The whole of it is the schema beside this file. */
export interface Ninjs extends NinjsContent {
  uri: string
  representationType: 'full' | 'partial'
  standard: {name: string; version: string; schema: string}
  pubStatus: 'usable' | 'withheld' | 'canceled'
  associations?: NinjsAssociation[]
}

export interface NinjsAssociation extends NinjsContent {
  name: string
  uri: string
  rel: string
}

interface NinjsContent {
  type: 'text' | 'video' | 'picture' | 'component'
  firstCreated?: string
  versionCreated?: string
  usageTerms?: string
  language?: string
  headlines?: NinjsText[]
  descriptions?: NinjsText[]
  bodies?: (NinjsText & {charCount?: number; wordCount?: number})[]
  by?: string
  slugline?: string
  located?: string
  people?: NinjsConcept[]
  organisations?: NinjsConcept[]
  places?: (NinjsConcept & {geoJSON?: {type: 'Point'; coordinates: number[]}})[]
  subjects?: NinjsConcept[]
  infoSources?: {name: string; role: string; uri?: string}[]
  genres?: {name: string}[]
  renditions?: NinjsRendition[]
}

interface NinjsText {
  role: string
  contentType: string
  value: string
}

interface NinjsConcept {
  name: string
  rel: string
  uri?: string
}

export interface NinjsRendition {
  name: string
  href: string
  contentType?: string
  width?: number
  height?: number
  sizeInBytes?: number
  duration?: number
}
