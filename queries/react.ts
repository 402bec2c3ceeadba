/** For front ends in React; apart from `index.ts`, so that others do not load it. */
export {ArticleBody} from './text/ArticleBody.tsx'
export type {ArticleBodyProps} from './text/ArticleBody.tsx'
