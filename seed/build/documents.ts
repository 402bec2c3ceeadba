import type {
  Article,
  Organization,
  Person,
  Place,
  Program,
  Quote,
  Report as ReportDocument,
  Topic,
  VideoSegment,
} from '../../sanity.types.ts'

/** A document before the dataset has stamped it with revision and times. */
export type Unsaved<T> = Omit<T, '_createdAt' | '_updatedAt' | '_rev'>

export type ArticleDraft = Unsaved<Article>
export type PersonDraft = Unsaved<Person>
export type OrganizationDraft = Unsaved<Organization>
export type PlaceDraft = Unsaved<Place>
export type ProgramDraft = Unsaved<Program>
export type TopicDraft = Unsaved<Topic>
export type QuoteDraft = Unsaved<Quote>
export type VideoSegmentDraft = Unsaved<VideoSegment>
export type ReportDraft = Unsaved<ReportDocument>

/** Documents that belong to one report and go with it. */
export type OwnedDraft = ReportDraft | VideoSegmentDraft | QuoteDraft | ArticleDraft

/** Documents that many reports share; each report adds what it says about them. */
export type EntityDraft = OrganizationDraft | ProgramDraft | PlaceDraft | TopicDraft | PersonDraft

export type EntityType = EntityDraft['_type']

/** Every document as JSON sees it: what merging, diffing and writing work on. */
export interface SeedDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}
