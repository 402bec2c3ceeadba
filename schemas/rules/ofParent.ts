import type {ValidationContext} from '@sanity/types'
import type {RuleIssue} from './issue.ts'

type Check<Value> = (value: Value, context: ValidationContext) => RuleIssue[] | Promise<RuleIssue[]>

/**
 * Makes a rule about an object a custom validator of the field at which its issues point. Not of the object itself: outside
 * of the Studio Sanity turns every error of an object's own rules into a warning.
 */
export function ofParent<Value extends object>(check: Check<Value>) {
  return async (_: unknown, context: ValidationContext) => {
    // Sanity hands over what stands in the document; rules take any field as absent.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const issues = await check((context.parent ?? {}) as Value, context)
    return resultFor(issues.filter(({path}) => path[0] === context.path?.at(-1)))
  }
}

/** As `ofParent`, for a rule about the document and a field deeper within. */
export function ofDocument<Value extends object>(check: Check<Value>) {
  return async (_: unknown, context: ValidationContext) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    const issues = await check((context.document ?? {}) as Value, context)
    return resultFor(
      issues.filter(({path}) => JSON.stringify(path) === JSON.stringify(context.path)),
    )
  }
}

const resultFor = (issues: RuleIssue[]) =>
  issues.length === 0 ? true : issues.map(({message}) => ({message}))
