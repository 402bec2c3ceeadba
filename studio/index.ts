export {createStructure} from './desk/createStructure.ts'
export {resolveDocumentNode} from './desk/resolveDocumentNode.ts'
export {DEFAULT_SETTINGS, type SluglineOptions, type SluglineSettings} from './options.tsx'
export {slugline} from './slugline.tsx'
