import {validateApiPerspective, type ClientPerspective} from '@sanity/client'

/** The perspective the Studio asks for, as its cookie or address has it; drafts where it is none. */
export function readPerspective(value: string | null | undefined): ClientPerspective {
  if (!value) return 'drafts'
  const perspective = value.includes(',') ? value.split(',') : value
  try {
    validateApiPerspective(perspective)
    return perspective
  } catch {
    return 'drafts'
  }
}
