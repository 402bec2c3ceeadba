import type {RuleIssue} from './issue.ts'
import {rulesByType} from './rulesByType.ts'

/** The rule of the value's own `_type`, without what is nested in it. */
export function checkValue(value: {[field: string]: unknown}): RuleIssue[] {
  const type = value['_type']
  if (typeof type !== 'string' || !isRuled(type)) return []
  // Each rule reads optional fields by name; a value of another shape is what the validators refuse.
  const check: (value: object) => RuleIssue[] = rulesByType[type]
  return check(value)
}

function isRuled(type: string): type is keyof typeof rulesByType {
  return Object.hasOwn(rulesByType, type)
}
