/** A place that an editor and the report changed differently. The editor's value stands. */
export interface Conflict {
  /** As patches write it, such as `roles[_key=="a1"].title`. */
  path: string
  /** What was imported last; absent when it had no such value. */
  base?: unknown
  /** What the editor made of it; absent when the editor took it out. */
  live?: unknown
  /** What the report says now; absent when it no longer has it. */
  incoming?: unknown
}
