import type {AllSanitySchemaTypes, ArticleBody} from '../../sanity.types.ts'

type Typed = Extract<AllSanitySchemaTypes, {_type: string}>

/**
 * The generated types by the name they have in `schemas/`, such as `ModelTypes['quote']`. Needed where TypeGen's alias is
 * another: it calls the block `quoteReference` `QuoteReference_2`, since a reference to a quote is `QuoteReference`.
 */
export type ModelTypes = {
  [Type in Typed as Exclude<Type['_type'], 'reference'>]: Type
} & {articleBody: ArticleBody}

export type ModelName = keyof ModelTypes

/** The types that are documents, assets included. */
export type DocumentName = {
  [Name in ModelName]: ModelTypes[Name] extends {_id: string} ? Name : never
}[ModelName]

/** A document before the dataset has given it a revision and its times. */
export type NewDocument<Type extends {_id: string}> = Omit<Type, SystemTimes> & {
  [Key in SystemTimes]?: string
}

type SystemTimes = '_createdAt' | '_updatedAt' | '_rev'
