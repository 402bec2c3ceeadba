import type {LanguagePatterns} from '../language.ts'
import {contexts} from './contexts.ts'
import {
  conductedBy,
  guestTalks,
  interviewAfter,
  interviewLead,
  interviewStrong,
  interviewWith,
  panelLead,
  talksToMany,
} from './interviews.ts'

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const DAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?'
const CLOCK =
  '(?:\\d{4}(?= ?(?:gmt|utc|hkt|et\\b|bst))|\\d{1,2}(?::|\\.)\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)'
const AGO =
  '\\d{1,3} ?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?)(?: ago(?=\\b|\\d)|[ -]read\\b)'
const DATE = `(?:\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}[ -]${MONTH}[ ,-]*\\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`

/** Lines and phrases of English report pages. Own collection, after the kinds in the fixtures' catalogue. */
export const patterns: LanguagePatterns = {
  ...contexts,
  boilerplate: [
    /^\[".*"\]$/,
    /^(?:watch|play|download|share|embed|print|listen)(?: the| this)?(?: full)? (?:video|audio|story|report|interview|page|article|code|live)\b.{0,30}$/i,
    /^(?:video|audio|photo|advertisement|loading\b.{0,20}|share|tweet|print|email|comments?|menu|search|live|back to top|skip to .{0,20}|related(?: stories| articles| news)?|most (?:read|viewed|popular)|trending(?: now)?|more (?:stories|details|news|from .{0,30})|top stories)[:.]?$/i,
    /^(?:read|see|watch|learn|find out|click here for|for|also read|read next|up next|next|more)(?: (?:more|next|also))?(?: details)?\s?:/i,
    /^(?:read more|see also|more details|read next|also read|click here|find out more)\b.{0,80}$|^for more(?: (?:details|information|info|stories|news|coverage|updates)\b.{0,80}|,? (?:visit|go to|see|watch|read|click|check)\b.{0,80})?[:.]?$/i,
    /^(?:please )?(?:sign up|subscribe)\b|^(?:get |join )?(?:our|the) (?:daily |weekly )?newsletter\b|^newsletter\b|\bcookies?\b.{0,80}\b(?:policy|accept|consent|experience|browser)|\b(?:our|of) cookies\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\ball rights reserved\b|^©|^copyright\b/i,
    /^(?:an )?error (?:has )?(?:occurred|loading)|\b(?:player|video) (?:error|failed|could not|cannot be|is not available)|\bjavascript\b.{0,60}\b(?:enable|required|browser)|\byour browser (?:does not|doesn't)\b|^this video (?:is|can)\b/i,
    /^(?:the )?(?:views|opinions) expressed\b|^\(?if you want to contribute\b|^have a (?:tip|story|comment)\b|^(?:source|editor|editing|produced|producer|camera|cameraman|video editor|author|editors?)\s*(?:\(s\))?\s?: ?/i,
    /^- [\w.+& ]{2,30} [-–|>»/] [\w.+& ]{2,30}(?: [-–|>»/] [\w.+& ]{2,30}){0,4}$|^[\w.+& ]{2,30}(?: [|>»] [\w.+& ]{2,30}){1,5}$|^[\w.+& ]{2,30}(?: \/ [\w.+& ]{2,30}){2,5}$/,
    /^home\b.{0,3}[>»/|].{0,80}$/i,
    /^(?:no sidebar|sidebar|full width|default template)$/i,
    /^(?:\(?end\)?|-{2,}|\*{2,}|_{2,}|={2,}|#{2,}|[-–—*_=.\s]{3,}|\/{2,}enditem|\[?end\]?\.?)$/i,
    /\bthis is a rush transcript\b|\bthis copy may not be in its final form\b|^transcript(?:s)?(?: provided)?\b.{0,40}$|^full transcript\b|^\[?notice:/i,
    /^(?:shows|shotlist|shot list|storyline|script|dope ?sheet|restrictions?|restriction summary|soundbites?)\s?:?$/i,
    /^(?:image|photo|picture|file) (?:source|credit)s?\b/i,
    /^\[[^\]]{0,60}\]$/,
    /^\(?(?:production|edited|produced|filmed|video|camera|additional reporting|photographs?|photography|graphics?|translated|fact[- ]checked)(?: by|:)/i,
    /^by ?[:—–-]?$|^[—–-]$/i,
  ],
  deskNote: /^(?:editor|author|writer)(?:['’]?s)?['’]? note\b/i,
  tailCredit: /^\(?(?:reporting|writing|report) by /i,
  timestamp: new RegExp(
    `^(?:(?:updated|published|posted|issued|last updated|last modified|created|aired|broadcast|modified|date|first published|originally aired)(?: on| at)?(?: ?[:/|])?,? *)?(?:(?:${DAY},? *)?(?:${CLOCK}|${DATE}|${MONTH} \\d{1,2}|${AGO})(?=$|[\\s,|(]|[a-z]{3}|\\d))|^(?:published|updated|posted|issued)$`,
    'i',
  ),
  timestampRest: new RegExp(
    `^(?:[\\s,:|–—()/·•.-]|${CLOCK}|${DATE}|${MONTH} \\d{1,2}|${DAY}|${AGO}|[ap]\\.?m\\.?|last|and|originally|uk|hkt|jst|ist|aedt|aest|[ecmp]t\\b|updated:?|aired:?|published:?|posted:?|issued:?|modified:?|on|gmt\\s?[+-]?\\d*|utc\\s?[+-]?\\d*|bjt|e[sd]?t|c[sd]?t|m[sd]?t|b[s]t|cest|cet|local time|edt|pst|pdt|at|\\+\\d{1,2})*(?:special report\\b.*)?$`,
    'i',
  ),
  duration: /^(?:duration|length|running time)?:? ?\d{1,2}:\d{2}(?::\d{2})?$/i,
  embedStart: /^view this post on \w+$/i,
  embedEnd: /^(?:a post shared by\b|[—–-] ?.{1,60}\(@\w{1,30}\).{0,40}$)/i,
  embed:
    /^(?:view this post on \w+|a (?:post|photo|video) (?:shared|posted) by\b.*|(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+|[—–-] ?.{1,60}\(@\w{1,30}\).{0,40}|.{0,60}\(@\w{1,30}\) .{0,10}\d{4}|tweets? by @?\w+|\d+ (?:likes|retweets|replies|comments|views))$/i,
  follow:
    /^follow .{1,80}\b(?:on|at) (?:twitter|facebook|instagram|x|weibo|youtube)\b|^(?:follow|tweet) (?:us|@\w+)/i,
  photoCredit:
    /\((?:[^()]{0,40}\b)?(?:photos?|images?|pic|file|cgtn|cctv|vcg|ap|afp|reuters|getty|epa|xinhua|courtesy)\b[^()]{0,60}\)\.?$|[/|] ?[\w'’. ]{1,30}\b(?:photo|image|images|picture|screenshot|via [\w ]{1,20}|vcg|afp|ap|reuters|getty)\b.{0,20}$|\bphotos?(?: courtesy of| credit)?(?: by|:) ?\p{Lu}.{1,60}$|\bphotos? courtesy of .{1,60}$|^(?:photo|caption|image|file photo)s? ?:|^in this (?:file |undated |aerial )?(?:photo|image|picture)\b|^(?:pictured|file photo)\b|\[(?:photo|image)[^\]]{0,40}\]$|\bgetty images\b.{0,10}$/iu,
  imageName:
    /^[A-Z][\w'’-]*(?: [A-Z\d][\w'’-]*){0,4} \d{1,4}$|^(?:img|dsc|image|pic|photo)[_ -]?\d+|\.(?:jpe?g|png|gif|webp)$/i,
  soundbite:
    /^(?:\d{1,3}[.)] *)?(?:(?:SOUNDBITES?|Soundbite|SOT|UPSOUND|VOX ?POPS?)\b|\(SOUNDBITES?\))\s*(?:\([^)]{0,60}\)|\[[^\]]{0,60}\])?\s*[:,-]?\s*/,
  saying: /,? saying ?:?\s*$/i,
  shot: /^\d{1,3}[.)] \S/,
  dateline: new RegExp(
    `^((?:[A-Z][\\p{L}'’.-]*)(?: (?:[A-Z][\\p{L}'’.-]*|de|da|do|of|la|las|los|le|del|di))*(?:, ?(?:[A-Z][\\p{L}'’.-]*)(?: (?:[A-Z][\\p{L}'’.-]*|of|and|the))*){0,2})(?: ?[-–—] ?(?:${DATE}|${MONTH} \\d{1,2}|recent|\\d{4}|file)\\b| ?\\((?:${DATE}|${MONTH} \\d{1,2}|recent|file) ?[-–,)])`,
    'iu',
  ),
  textDateline:
    /^((?:[A-Z][A-Z'’.-]+)(?: [A-Z][A-Z'’.-]+){0,3}(?:, [A-Z][\p{L}.]+(?: (?:(?:of|and|the) )?(?:the )?[A-Z][\p{L}.]+){0,3})?)(?:,? (?:\p{L}{3,9}\.? \d{1,2}))? ?(?:\([^)]{2,30}\) ?)?(?:—|–|--|-) /u,
  placeDateline:
    /^(\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|de|del|la|of|el|al)){0,3}(?:, \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})?)(?: \([^)]{2,30}\))? ?[–—] ?(?=\p{Lu})/u,
  turnNoise:
    /^(?:note|update[d]?|photos?|video|more|read more|q|a|warning|caption|source|editor|program|guests?|topics?|date|time|headline|slug|watch|shotlist|storyline|soundbite|sot|duration|dateline|restrictions?|language|tags?)$/i,
  wordEnding: /(?:ity|tion|sion|ment|ing|ness|ics|ism|ship|ture|ance|ence|ogy|phy|ery|age)$/,
  tradeEnding: /.{3}(?:er|or|ist|ian|eer)$/,
  joiningLead: /^joining (?=\p{Lu})/iu,
  bylineLabel: /^ ?byline ?$/i,
  unnamed:
    /^(?:(?:full )?(?:name|identity)s? (?:not (?:given|known|provided)|withheld|unknown|unavailable)|no name(?: given)?|unidentified|anonymous|vox ?pops?)\b/i,
  unnamedTurn:
    /^(?:unidentified\b.*|unknown\b.*|question|reporter|narrator|announcer|translator|interpreter|crowd|protesters?|man|woman|male|female|boy|girl|voice|caller|audience|group|all|both|q|moderator|operator|student|host|anchor|guest)(?: (?:\d+|#\d+|man|woman|male|female|voice|speaker))*$/i,
  stageDirection:
    /^[([](?:begin|end|video|audio|commercial|on screen|on camera|voice|crosstalk|laughter|applause|music|inaudible|break|clip|bell|cheers|cheering|through|singing|chanting|foreign|speaking|graphic|cut|rolling|newsbreak)\b[^\])]{0,80}[\])]\.?$/i,
  clipBegins: /^[([]begin (?:video|audio|clip|tape)/i,
  turnEnds: /^[([](?:end|commercial|break|newsbreak)/i,
  bylineLine:
    /^(?:by|reporter|author|(?:words|text|story|report|written|reported|reporting|analysis|interview) by|correspondent|from our (?:[a-z]+ )?(?:correspondent|reporter)(?= in ))\b:? *(.{2,80})$/i,
  creditBehind: /^[\p{L}\d&.'’ ]{2,50} [/|] (?=by )/iu,
  creditRole:
    /\b(?:correspondent|reporter|contributor|writer|editor|columnist|journalist|staff|producer|bureau chief)$/i,
  stationCredit:
    /^[A-Z]{3,5}(?:-?TV)?(?: News(?: \d{1,2})?| \d{1,2})?(?: (?:staff|reporter|anchor))?$/,
  creditPlace: /^\(?(?:reporting |reports |live )?(?:in|from) /i,
  byAlone: /^by ?[:—–-]?$/i,
  fromLead: /^(?:reporting |live )?from$/i,
  outletDesk:
    / (?:News|Sports?|World|Business|Politics|Arts|Radio|TV|Online|Digital|Staff|Scotland|Wales|Europe|Africa|Asia|America)$/,
  showCredit: /^(?:as )?(?:heard|seen|featured|aired) on (?:the )?(.{3,40})$/i,
  showWithHost: /^(.{2,40}?) with ([A-Z][\p{L}'’.-]*(?: [A-Z][\p{L}'’.-]*){1,3})$/u,
  bylineAfter:
    /^(?:,? (?:also|now|live))? ?(?:reports?\b(?! that)|reporting\b|reported (?:this|on|from|live|the)\b|ha(?:s|d) (?:more|the (?:story|details|latest|report)|this|our|a report|details|all the|his|her)\b|files?d? (?:this|a|the|our)\b|brings? (?:us|you)\b|brought us\b|gives? us\b|gave us\b|provide[ds]? (?:us |an? |the |more|our)|shared? (?:this|the|with)|shares (?:this|the|with)|sen[dt]s? (?:us |this)|prepared this\b|introduces us\b|takes us\b|takes a look\b|joins? us\b|joined us\b|walks us\b|shows us\b|tells us\b|tells the story\b|filed\b|compiled\b|with (?:more|the (?:story|details|latest|report)|this report))/,
  clauseBeforeVerb: /^, who(?:se)? [^,.]{2,80}, ?/,
  placeBeforeVerb:
    /^,? (?:(?:reporting|live|now|standing|who(?: is|['’]s))(?: live)? )?(?:in|at|from|outside|near|inside)(?: (?:[a-z]+ ){0,3}?)\p{Lu}[^.;:]{1,50}?,? (?=(?:has|have|reports?|tells|told|explains|says|said|brings|takes|looks|shows|filed|sent|shares|with (?:more|the))\b)/u,
  reportingLead:
    /^(?:[Rr]eporting|[Ll]ive)(?: live)? (?:from|in) [^.]{2,60}?,? (?:here(?:['’]s| is)|this is|it['’]s)(?: our| the)?$/,
  bylinePlain:
    /^ ?(?:reports?(?:,? live)?(?: (?:from|in|for|on)\b|[.:]?$|,? and then\b|, then\b)|ha(?:s|d) (?:more|the (?:story|details|latest)|this report|our report|this story)(?: (?:from|on|in|about|for)\b|[.:]?$)|,? with (?:more|the (?:story|details|latest)|this report)(?: (?:from|on|in|about)\b|[.:]?$)|(?:filed|filed us|sent|sent us|shared|prepared|brings us|has) this (?:report|story)\b|(?:brings|gives|takes|introduces|joins|tells|shows|walks) us\b|reported this\b|explains?[.:]?$|takes a look\b|picks up the story\b)/,
  // Told of a name without an outlet: a reporter's work, and nothing that befalls somebody.
  bylineUnnamed:
    /^ ?(?:(?:has|had) (?:our|their|his|her|that|the full|been (?:finding|looking|following|speaking|talking|to))\b|(?:now )?(?:reports?|explains?|explores|examines|investigates|looks (?:at|into|back|ahead)|finds? out|found out|digs (?:into|deeper)|breaks (?:it|this|that|down)|files|filed|shares (?:the|their|his|her)|tells (?:the|their)|picks up|follows|takes|brings|shows|profiles|went to (?:find|see|meet|look)|(?:travell?ed|flew|drove|headed|went) to)\b)/,
  bylineThere:
    /^ ?(?:is|was|has been|went|spent|visited|visits|met|meets|joined|follows|followed) (?:in|at|there|on|to|near|the|a|with|some|them|one|with|out|live|by)\b[^,]{0,60}[.]?$/,
  reportBy:
    /^(?:(?:watch |see )?(?:this |a |our |the )?(?:report|story) (?:is )?(?:by|from)|here(?:['’]s| is))$/i,
  bylineAfterOutlet:
    /^(?:, (?:who|in|on|at) [^,]{2,60})?,? ?(?:explains|explained|looks|looked|explores|examines|investigates|breaks down|is (?:near|in|at|on|live|there|standing|with|following|watching|covering|outside|inside|here|on the)\b|was (?:there|in|at|on|with)\b|has been\b|traveled|travelled|flew|drove|headed|journeyed|sailed|hiked|rode|walked|visited|visits|went|met\b|meets|caught up|follows|followed|picks up|kicks|starts|begins|joins (?:the|our)|found|finds|saw|watched|shows|tells|told us|introduces|takes|took|reports?\b|reported\b|has\b|had\b|brings?|gives?|files|covers|covered|tracks|traces|profiles|samples|tries|rides|rode|spent|got|gets)/,
  handover:
    /\b(?:turn(?:ing)?(?: now)? to|go(?:ing)?(?: now| live)? to|cross(?:ing)?(?: now| live| over)? to|over to|more from|report from|report by|here(?:'|’)s|here is|watched by|seen by|followed by|accompanied by|brought to us by|let(?:'|’)s go to|from|by|with)(?: our| the)? ?$/i,
  reporterRole: /\b(?:correspondent|reporter|contributor|bureau chief|producer)\b/i,
  hostRole: /\b(?:anchor|host|presenter|moderator|co-host|co-anchor)\b/i,
  interviewAfter,
  interviewStrong,
  interviewWith,
  interviewLead,
  panelLead,
  talksToMany,
  joinsUs: /^join(?:s|ed)? (?:us|me|the (?:program|programme|show|discussion|conversation))\b/i,
  turnsTo: /\b(?:turn|go|bring|welcome)\b/i,
  inStudio: /\b(?:in|into|to) (?:the|our) studio\b/i,
  conductedBy,
  guestTalks,
  ourShow: /^(?:us|the (?:program|programme|show|discussion|bulletin|newscast|studio))\b/i,
  interviewOf:
    /\b(?:interview|conversation|talk|discussion|chat) with\b|\b(?:told|tells|spoke to|spoke with|speaking to|speaking with|talking to|joined by)\b/i,
  interviewTopic:
    /,? (?:about|to discuss|to talk|to explain|to break down|to get|to find|for more|for his|for her|for their|regarding|concerning)\b|, (?:on|who talked|who spoke|discussing|asking)\b| on (?:how|why|what|whether|the)\b| (?:what|whether|how|why|when|if)\b/,
  ownReporterJoins:
    /^ ?(?:joins|joined) (?:the report|us|the (?:program|programme|show|bulletin|newscast))[^.]{0,60}\b(?:to explain|to discuss|with|on)\b|^ ?joins (?:the report|us|the program) live\b/,
  panelIntro:
    /^(?:to discuss|to talk|to debate|to help us|for more|joining (?:us|the)|our (?:guests?|panel)|guests?\b|panel\b|here to discuss|(?:the |our )?.{0,40}\b(?:spoke|speaks|talked|talks) (?:to|with) (?:these|a panel|our|several|some|the following|two|three|four|five)|(?:the )?.{0,40}\b(?:interviewed|hosted|hosts|was joined by|is joined by|were joined by)\b|.{0,60}\b(?:weigh in|joined us|join us|experts|guests|panelists)\b).{0,160}:?$/i,
  studioTalk:
    /\b(?:[Dd]uring|[Ii]n) (?:an? |the )?(?:exclusive |recent |special )?(?:interview (?:on|with)|(?:[A-Z][\w'’]* ){1,5}(?:program|programme|show)\b)|\btold (?:[A-Z]\w*(?:'|’)s )?(?:the )?(?:[A-Z][\w'’]* ?){1,4}(?:program|programme|show)?\b(?= on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))|\b(?:speaking on|appearing on|appeared on|a guest on|guests on)(?: the)?(?= [A-Z])/,
  beforeShow:
    /\b(?:told|on|with|to|during|in)(?: [A-Z][\w+]*(?: [A-Z]\w*)?(?:['’]s?)?)?(?: the)? $/,
  saidElsewhere:
    /\b(?:wrote|writes|tweeted|posted (?:on|in)|in (?:an?|his|her|their|the) (?:[\w-]+ ){0,2}(?:commentary|statement|speech|letter|essay|book|article|column|tweet|op-ed|memoir|press release)|told (?:parliament|reporters|lawmakers|journalists|senators|the (?:parliament|senate|council|press|assembly|nation))|at an? (?:[\w-]+ )?(?:rally|press conference|news conference|ceremony|hearing)|at the time|last (?:week|month|year|spring|summer|fall|autumn|winter))\b/i,
  announcesQuote:
    /:$|\b(?:this|the following|these words|this way|like this|as follows|had this to say|this answer|this reply|this message|this warning|in (?:his|her|their) own words)[.,:]?$/i,
  signOffPlace: /^(?:for|with|this is|i(?:'|’)m|reporting)?\b/i,
  scriptNotice: /\bscript of\b.{0,60}\b(?:report|program|programme)\b|^this is the script\b/i,
  placeLead: /\b(?:from|in|at|near|outside)(?= )/,
  placeOf:
    /^(?:['’]s)?(?: [a-z][a-z-]*){0,3} (?:state|provinces?|city|town|village|capital|region|district|county|department|governorate|oblast|canton|parish|prefecture|municipality|borough|emirate|commune|territory|republic|island|port|coast|border|suburb|coastal city|state of|province of)(?: of)?(?= [A-Z])/,
  fromPlaceIs:
    /^(?:(?:live |joining us )?(?:from|in) [^.,]{2,50}?(?:, [A-Z][^.,]{2,20})??(?:,| is| are| we have| it(?:'|’)s) (?=[A-Z]|Dr))/i,
  roleEnd:
    /(?:,? and (?:an? |the |former |also |is |was |author |co-author |host |has )|, (?:about|who|whose|where|on how|on why|on what|to discuss|to explain|to talk|said|says|told|explained|joined|joins|thinks|believes|has|have|is|was|had|did|does|will|agrees|disagrees|says|in (?:an?|his|her)\b)|;| about | who | on (?:how|why|what|whether)\b| to (?:discuss|explain|talk)\b| (?:joins|joined|discusses|explains|spoke|told|said|says)\b|(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|U\.S|D\.C|U\.N|U\.K))\.(?:\s|$)|\n)/,
  roleConnector: / (?:of|at|for|with|from|in|by)(?: the)?(?= )/,
  laterRole:
    /\b(?:(?:serve[sd]?|work(?:s|ed)?|act(?:s|ed)?|cover(?:s|ed)?|write[sd]?|report(?:s|ed)?|teache?s?)\b[^.]{0,80}?\bas (?=(?:an?|the|its|their) |\p{Lu}|(?:co-)?\p{Ll}+ (?:of|at|for|with|director|editor|analyst|fellow|writer|correspondent)\b)|(?:is|was|has been) (?:also |now |currently |still )?(?=(?:an?|the|with|their|its|\p{Lu}|(?:co-)?\p{Ll}+ (?:of|at|for|director|editor|analyst|fellow)\b)))|[’']s (?:also |now |currently )?(?=(?:an?|the|with) )/u,
  bookRole: /\b(?:author|writer|poet|novelist)$/i,
  address:
    /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|madam|madame|mx|mama|papa|baba|don|doña|madre|padre|hon)\.?$/i,
  rank: /^(?:retired )?(?:(?:lieutenant |major |brigadier |vice |rear )?(?:colonel|captain|general|major|lieutenant|sergeant|admiral|commander|brigadier)|col\.?|gen\.?|capt\.?|lt\.?|dr\.?|professor|prof\.?|doctor|ambassador|senator|sen\.?|rep\.?|gov\.?|congressman|congresswoman|judge|reverend|father|sister|sheikh)$/i,
  whoIs:
    /^(?:who (?:is|was|serves as|served as|works as|has been)|has been|is|was|are|serves as|served as|works as|worked as|acts as|holds(?= (?:the |an? )[^,.]{0,40}\b(?:chair|professorship|office|position)\b)) (?:also |now |currently |still )?(?=[\p{L}“"])/iu,
  leadsHouse:
    /^(?:who )?(?:also |now |currently |still |once |previously )?(?:heads(?: up)?|leads|runs|chairs|co-chairs|directs|co-directs|manages|oversees|edits|owns|founded|co-founded|headed|led|ran|chaired|directed) (?=\S)/i,
  whereIs: /^, (?:where|and) (?:he|she|they)(?: is|['’]s| are| serves as| works as) (?=an? |the )/i,
  worksForHouse:
    /^(?:who )?(?:also |now |currently |still )?(?:covers|writes|reports|teaches|works|lectures|studies|consults|researches|specializes|specialises|practices|trains)\b/i,
  yearOld: /^\d+-year-old$/,
  stateOffice:
    /^\p{Lu}[\p{L}-]+ (?:[Vv]ice[ -])?(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Kk]ing|[Qq]ueen|[Cc]hancellor|(?:[Ff]oreign|[Ff]inance|[Dd]efen[cs]e|[Ii]nterior) [Mm]inister)$/u,
  oneName:
    /^[^.]{0,60}\b(?:goes by|uses|has|have|using|bears|known by|goes only by|went by)(?: only| just)? (?:one|a single|a|the one) name\b/,
  age: /^(?:aged )?\d{1,3}$/,
  agedWord: /^aged?$/,
  stillIs: /\b(?:is|was|has been|['’]s) (?:also |now |currently |still )?(?=\p{L})/u,
  articles: /^(?:an?|the|his|her|its|their|our|another|one) /i,
  notPlace: /\b(?:hurricane|typhoon|tropical|cyclone|storm|twitter|facebook|instagram)\b/i,
}
