import type {internalGroqTypeReferenceTo} from '../../sanity.types.ts'
import {makeKey} from './ids.ts'

interface TypedReference<T extends string> {
  _type: 'reference'
  _ref: string
  [internalGroqTypeReferenceTo]?: T
}

/** A strong reference to a document of one type. */
export const reference = <T extends string>(id: string): TypedReference<T> => ({
  _type: 'reference',
  _ref: id,
})

/** A strong reference as an item of an array. */
export const keyedReference = <T extends string>(
  id: string,
): TypedReference<T> & {_key: string} => ({...reference<T>(id), _key: makeKey('reference', id)})
