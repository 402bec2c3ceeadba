/** How English pages say that somebody is interviewed. Parts of patterns, joined by `patterns.ts`. */

const ADVERB = '(?:also |then |recently |earlier |later |again |exclusively |just |now |still )?'
// "via Skype", "by phone", "live from Geneva", "exclusively", "at length"; never what the talk is about.
const GAP = String.raw`(?: (?!(?:about|on|of|that|and|but|the|an?|with|to|for)\b)[\p{L}’'-]+){0,4}?`
// "had the chance to sit down with"
const CHANCE = String.raw`(?:(?:has|had|got|gets|took|takes) (?:the|a) (?:[\p{L}-]+ )?(?:chance|opportunity|pleasure) to )?`
const TALK = String.raw`${CHANCE}(?:has |had |have )?(?:spoke|spoken|speaks|speak|talked|talks|talk|chatted|chats|chat|sat down|sits down|sit down|checked in|checks in|check in|caught up|catches up|catch up|connected|connects|connect)(?:${GAP}|(?: in| at| on) the [\p{L}]+) (?:with|to)\b`
const ALONE = String.raw`(?:(?:went|goes|go|sits|sat) (?:one[- ]on[- ]one|face[- ]to[- ]face|head[- ]to[- ]head|live)|in (?:an? )?(?:[\p{L}-]+ )?(?:conversation|discussion)|in studio) with\b`
const JOINED = String.raw`(?:has been |was |is |were |are )joined(?: [\p{L}-]+){0,4}? by\b`
const HOLDS = String.raw`(?:has|had|conducted|conducts|brings us|did|does|hosts|hosted|moderates|moderated|leads|led) an? (?:[\p{L}-]+ ){0,2}?(?:interview|conversation|discussion|talk|panel|debate|roundtable)(?: ${GAP})? with\b`
const DISCUSSED = String.raw`(?:discusse[ds]|debate[ds]?|explore[ds]?|examine[ds]?|unpack(?:s|ed)|talk(?:s|ed) about|talk(?:s|ed) over|went over|goes over|spoke about|speaks about|spoke on) [^.]{2,80}? with\b`
const GETS = String.raw`(?:gets?|got|heard|hears|sought) (?:[\p{L}-]+ ){0,4}?(?:more|latest|perspective|insights?|view|views|answers|analysis|reaction|thoughts|take|details|opinion)(?: on [^.]{2,40}?)? from\b|(?:heard|hears) from\b`
const INTERVIEWS = String.raw`interview(?:ed|s)\b|(?:turn(?:s|ed)) to\b(?= [\p{L}’' ]{0,40}for)`
const STRONG = [TALK, ALONE, JOINED, HOLDS, DISCUSSED, GETS, INTERVIEWS].join('|')
const WEAK = String.raw`(?:met|meets) (?:up )?with\b|asked\b|asks\b|hosts\b|hosted\b|welcomes\b|welcomed\b|put (?:the|that|those|these) [^.]{2,40} to\b|reached\b|called\b|phoned\b|rang\b|questioned\b|quizzed\b`

export const interviewStrong = new RegExp(`^,? ?${ADVERB}(?:${STRONG})`, 'iu')
export const interviewAfter = new RegExp(`^,? ?${ADVERB}(?:${STRONG}|${WEAK})`, 'iu')

/** A reporter who talks to several unnamed people reports; nobody is interviewed. */
export const talksToMany =
  /^,? ?(?:(?:has|had|also|recently) )?(?:spoke|spoken|speaks|talked|talks|met|meets|caught up|catches up|sat down|sits down|checked in|chatted)(?: up)? (?:to |with )(?:them|some|several|many|a few|a group|both|those|people|residents|locals|families|voters|(?:two|three|four|five|six|dozens)\b|(?:the |local |young )?[a-z]{3,}(?<!s)s)\b/i

/** Before the interviewer: why there is a talk at all. */
export const interviewLead =
  /^(?:to (?:discuss|talk|debate|help|learn|understand|explain|find|unpack|break|get|make sense)\b|for (?:more|some|analysis|insight|perspective|reaction|context|answers|an? [a-z]+ (?:look|take|view|perspective))\b)[^.:]{0,120}$/i

/** A list of guests on the line of its heading. */
export const panelLead =
  /^(?:to (?:discuss|debate|talk)\b[^:“"]{0,100}|(?:on |meet )?(?:our |the |today['’]s |tonight['’]s )?(?:guests?|panel|panelists?|experts?)\b[^:“"]{0,40}|weighing in[^:“"]{0,40}|joining (?:us|the (?:discussion|program|programme|show))[^:“"]{0,60}|with us[^:“"]{0,60}):\s+(?=\S)/i

/** Without an interviewer by name: what follows is the guest. */
export const interviewWith = new RegExp(
  String.raw`(?:(?:exclusive |one-on-one |special )?(?:interview|conversation|talk) with|(?:we|us|we[’']re|I|I[’']m|program|show)(?: (?:are|were|is|was|am))? (?:(?:now|also|both) )?joined(?: [\p{L}-]+){0,4}? by|(?:we|us) (?:spoke|speak|talked|talk|chatted|sat down)${GAP} (?:with|to)|(?:we|us) hear from|joining (?:us|me|the (?:discussion|program|programme|show|conversation|debate))(?:${GAP}|,? (?:from|in) [^,.;:]{2,40},?)? ?(?:is|are|was|were|:)|joining (?:us|me)(?: now| live| tonight| today)? from [^,.;:]{2,40},|(?:my|our) (?:next |first |special |studio )?guests?(?: (?:tonight|today|now|this (?:week|evening|morning)|here|in (?:the )?studio|for the hour))?(?: (?:is|are|was|were)|[:,])|(?:with|here with) (?:us|me)(?: (?:now|today|tonight|here|live|again))?(?: (?:in|from|on|at) [^,.;:]{2,40}?)?(?: (?:is|are|was|were)|:)|(?:we|let[’']s|let us)(?: [\p{L}]+)? (?:turn(?: now)? to|go(?: now)? to|bring in|welcome))(?= )`,
  'iu',
)

/** Behind a guest who is the sentence's subject; what follows names the outlet or its host. */
export const guestTalks = new RegExp(
  String.raw` (?:joins|joined|join|(?:has )?(?:spoke|spoken|speaks|talked|talks|chatted|chats|sat down|sits down|appeared|appears)${GAP} (?:with|to|on)|discusse[ds] [^.]{2,80}? with|told|tells|gave an? (?:[\p{L}-]+ )?interview to|(?:is|was) interviewed by|(?:is|was) a guest (?:of|on)|answers questions from|answered questions from)(?= )`,
  'giu',
)

/** Below or above a talk: who asked. */
export const conductedBy =
  /^(?:(?:the|this) (?:[\p{L}-]+ )?(?:interview|conversation) was (?:[\p{L}-]+ )?(?:conducted|led|done)(?: (?:in|on|by (?:phone|video|e-?mail)) ?[\p{L}\d -]{0,30})?|(?:interview|conversation|questions)(?: conducted| by)?:?|interview conducted|interviewed) (?:by )?(?=\p{Lu})/iu
