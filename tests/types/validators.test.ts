import type {z} from 'zod'
import {expectTypeOf, it} from 'vitest'
import type {Article, ArticleBody, Quote, TextSpan} from '../../sanity.types.ts'
import type {
  DocumentName,
  ModelTypes,
  newDocumentValidators,
  validators,
} from '../../schemas/validators/index.ts'

it('types what the validators return as TypeGen types it', () => {
  expectTypeOf<z.infer<typeof validators.quote>>().toEqualTypeOf<Quote>()
  expectTypeOf<z.infer<typeof validators.article>>().toEqualTypeOf<Article>()
  expectTypeOf<z.infer<typeof validators.textSpan>>().toEqualTypeOf<TextSpan>()
  expectTypeOf<z.infer<typeof validators.articleBody>>().toEqualTypeOf<ArticleBody>()
  expectTypeOf<
    z.infer<typeof validators.quoteReference>['_type']
  >().toEqualTypeOf<'quoteReference'>()
  expectTypeOf<ModelTypes['quote']>().toEqualTypeOf<Quote>()
})

it('leaves revision and times off a new document', () => {
  type NewQuote = z.infer<typeof newDocumentValidators.quote>
  expectTypeOf<NewQuote>().toHaveProperty('_id').toEqualTypeOf<string>()
  expectTypeOf<NewQuote>().toHaveProperty('_rev').toEqualTypeOf<string | undefined>()
  expectTypeOf<NewQuote>().toHaveProperty('span').toEqualTypeOf<TextSpan>()
})

it('knows which names are documents', () => {
  expectTypeOf<DocumentName>().toEqualTypeOf<
    | 'article'
    | 'organization'
    | 'person'
    | 'place'
    | 'program'
    | 'quote'
    | 'report'
    | 'sanity.fileAsset'
    | 'sanity.imageAsset'
    | 'topic'
    | 'videoSegment'
  >()
})
