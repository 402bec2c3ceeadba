import type {CSSProperties, ReactNode} from 'react'

/** There for those who listen, gone for those who look. Taken out of sight, not of the page. */
const HIDDEN: CSSProperties = {
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: 1,
}

/** Words that only a screen reader says. */
export function HiddenText({children}: {children: ReactNode}) {
  return <span style={HIDDEN}>{children}</span>
}
