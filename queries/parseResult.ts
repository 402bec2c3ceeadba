import type {SanityQueries} from '@sanity/client'
import {parse, typeEvaluate} from 'groq-js'
import type {z} from 'zod'
import {createZodFromType} from '../schemas/validators/createZodFromType.ts'
import {model} from '../schemas/validators/index.ts'

const zodFromType = createZodFromType(model, {mode: 'result'})
const validators = new Map<string, z.ZodType>()

/**
 * Returns a query's result as its type, checked to the letter: the validator is made, once per query, from what groq-js says
 * of the query over schema.json.
 *
 * Throws zod's error, with the path of each fault, when `data` is no such result.
 */
export function parseResult<Query extends keyof SanityQueries>(
  query: Query,
  data: unknown,
): SanityQueries[Query] {
  // TypeGen wrote SanityQueries from the same query and the same schema.json.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return validatorFor(query).parse(data) as SanityQueries[Query]
}

/** The validator behind `parseResult`, for those who would rather have issues than an exception. */
export function validatorFor(query: string): z.ZodType {
  const known = validators.get(query)
  if (known) return known
  const validator = zodFromType(typeEvaluate(parse(query), model))
  validators.set(query, validator)
  return validator
}
