import type {CustomValidatorResult, ValidationContext} from '@sanity/types'
import type {RuleIssue} from './issue.ts'

/** Makes a rule a custom validator for `rule.custom(…)`. An absent value has no issues. */
export function asValidator<Value>(
  check: (value: Value, context: ValidationContext) => RuleIssue[] | Promise<RuleIssue[]>,
) {
  return async (
    value: Value | null | undefined,
    context: ValidationContext,
  ): Promise<CustomValidatorResult> => {
    if (value == null) return true
    const issues = await check(value, context)
    return issues.length === 0 ? true : issues.map(({message, path}) => ({message, path}))
  }
}
