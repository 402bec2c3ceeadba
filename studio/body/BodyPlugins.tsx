import type {PortableTextPluginsProps} from 'sanity'

import {CreateQuoteBar} from './CreateQuoteBar.tsx'

/** What an article's body has beside the editor's own plugins. */
export function BodyPlugins(props: PortableTextPluginsProps) {
  return (
    <>
      {props.renderDefault(props)}
      <CreateQuoteBar />
    </>
  )
}
