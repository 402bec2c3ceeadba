import {z} from 'zod'

/** What an outlet adds to the reader's lists, in one place: front matter `lists` or a config file. */
export const readListsSchema = z.strictObject({
  programs: z.array(z.string().min(1)).optional(),
  networks: z.array(z.string().min(1)).optional(),
  anchors: z.array(z.string().min(1)).optional(),
  titles: z.array(z.string().min(1)).optional(),
  roles: z.array(z.string().min(1)).optional(),
  speechVerbs: z.array(z.string().min(1)).optional(),
  maleNames: z.array(z.string().min(1)).optional(),
  femaleNames: z.array(z.string().min(1)).optional(),
})

export type ReadLists = z.infer<typeof readListsSchema>

export const readConfigSchema = z.strictObject({
  lists: readListsSchema.optional(),
  /** Also report indirect speech ("X said that …") as quotes of kind `indirect`. */
  indirect: z.boolean().optional(),
  /** Largest text to read, in UTF-16 units. */
  maxLength: z.number().int().positive().optional(),
})

export type ReadConfig = z.infer<typeof readConfigSchema>
