import {createContext, type ReactNode, useContext} from 'react'

/** What a newsroom may set when it installs the plugin. */
export interface SluglineOptions {
  /**
   * Machine-read quotes below this confidence (0 to 1) stand in the queue "Low confidence".
   * 0.8 unless told.
   */
  reviewBelow?: number
  /**
   * Refuse to publish an article while a direct quote in it is not confirmed, and such a quote
   * itself. `true` unless told.
   */
  requireConfirmedQuotes?: boolean
  /** Refuse to publish an article before its embargo has passed. `true` unless told. */
  holdEmbargoed?: boolean
  /** Add the tool "Import report". `true` unless told. */
  importTool?: boolean
  /** Add the tool "Desk" with its queues. `true` unless told. */
  desk?: boolean
  /** Add this model's document and object types to the schema. `true` unless told. */
  schemaTypes?: boolean
  /** Address of the front end. Adds the Presentation tool, which shows it with overlays that lead to the fields. */
  siteUrl?: string
}

export type SluglineSettings = Required<Omit<SluglineOptions, 'siteUrl'>> &
  Pick<SluglineOptions, 'siteUrl'>

export const DEFAULT_SETTINGS: SluglineSettings = {
  reviewBelow: 0.8,
  requireConfirmedQuotes: true,
  holdEmbargoed: true,
  importTool: true,
  desk: true,
  schemaTypes: true,
}

const SettingsContext = createContext<SluglineSettings>(DEFAULT_SETTINGS)

export function SettingsProvider(props: {settings: SluglineSettings; children: ReactNode}) {
  return (
    <SettingsContext.Provider value={props.settings}>{props.children}</SettingsContext.Provider>
  )
}

/** The plugin's settings, for actions, badges and views. */
export function useSettings(): SluglineSettings {
  return useContext(SettingsContext)
}
