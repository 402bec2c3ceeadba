import type {ContextPatterns} from '../contextPatterns.ts'

/** The small words of English beside names and places. */
export const contexts: ContextPatterns = {
  topicLead: /^(?:on|about|how|why|what|whether|as|after|who|where)$/,
  travels:
    /^(?:travel(?:l?ed|s)|went|goes|flew|drove|heads|headed|sailed|rode|hiked|journeyed|us|back|out|up|down|over)$/,
  placeWord: /^(?:from|in|at|near|outside|inside|aboard|onboard)$/,
  placeBefore: /^(?:in|at|near|outside|across|around|into|via|off)$/,
  inPlace: /^in$/,
  reportVerb: /^report(?:s|ed|ing)?$/,
  reportingWord: /^(?:reporting|speaking|live)$/,
  joiningSubject: /^(?:also )?(?:joining|here (?:to|with)|with us|speaking (?:to|with))\b/i,
  copula: /^(?:is|are|was|were)$/,
  discusses: /^(?:discuss|discussed|talk|talked|speak|spoke|debate|debated|examine|explain)$/,
  clauseLead: /^(?:as|and|but|now|here(?:(?:'|’)s)?|while|when)$/i,
  askingLead: /^(?:then|and|as|where|when|later)$/,
  as: /^as$/,
  the: /^the$/,
  article: /^(?:an?|the)$/,
  determiner: /^(?:his|her|their|its|the|my|our|your)$/,
  who: /^whos?e?$/,
  bodyJoint: /^(?:and|of|for|&)$/,
  bodyJointOrThe: /^(?:and|of|for|&|the)$/,
  ofBody: /^(?:of|at|from)$/,
  on: /^on$/,
  and: /^(?:and|&)$/,
  meets:
    /^(?:met|meets?|spoke|speaks?|talked|talks?|visited|visit|interviewed|interview|knew|know|joined|called|call|told|tells|asked|taught|married|warned|persuaded|hired|arrested)$/,
  toOrWith: /^(?:to|with)$/,
  beforeSubject:
    /^(?:for|like|with|on|unlike|last|this|weeks?|years?|months?|decades?|days?|nights?|in|at|over)$/,
  yearOldWord: /-year-old$/,
}
