import {Flag} from '../tokens/flags.ts'
import {Kind, type Tokens, hasFlag, wordAt} from '../tokens/tokenize.ts'

// The hundred most frequent Chinese family names in pinyin, and their spellings in Hong Kong and Singapore.
const FAMILIES = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian yin yi chang qiao lai gong wen lee lim ong wong ng chan chua goh teo koh yeo chong leong cheung leung lau kwok lam ho tay toh sim quek seah foo chew chia chin heng khoo loh'.split(
    ' ',
  ),
)
const SYLLABLE = /^(?:zh|ch|sh|ts|hs|kw|[bcdfghjklmnpqrstwxyz])?[aeiouy]{1,4}(?:ng|ck|[nktphm])?$/
const OTHER =
  Flag.role | Flag.title | Flag.organization | Flag.place | Flag.roleModifier | Flag.common

/**
 * One past a Chinese name in capitals that goes on behind token `to`: "LEE HSIEN" + "YANG", "ROY CHUA" +
 * "TECK HUAT". Something must stand behind it; `to` where it does not go on.
 */
export function chineseEnd(tokens: Tokens, from: number, to: number, end: number): number {
  if (to - from !== 2) return to
  const isFamilyFirst = isChineseFamily(tokens, from)
  if (!isFamilyFirst && !isChineseFamily(tokens, to - 1)) return to
  const syllables = isFamilyFirst ? 1 : 2
  for (let index = to; index < to + syllables; index++) if (!isSyllable(tokens, index)) return to
  return to + syllables < end ? to + syllables : to
}

export function isChineseFamily(tokens: Tokens, index: number): boolean {
  return FAMILIES.has(wordAt(tokens, index).toLowerCase())
}

function isSyllable(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index).toLowerCase()
  if (tokens.kind[index] !== Kind.caps || hasFlag(tokens, index, OTHER)) return false
  return word.length <= 6 && SYLLABLE.test(word)
}
