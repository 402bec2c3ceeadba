/** How broadcasters introduce a talk → its anchor and its guests, each as name / role / body. */
export const introductions: Record<string, string> = {
  'For more, CGTN’s Elaine Reyes spoke with Nathan Holt, a senior fellow at the Brookings Institution.':
    'Elaine Reyes: Nathan Holt / senior fellow / Brookings Institution',
  'For more on this, Elaine Reyes spoke with Nathan Holt of the Brookings Institution.':
    'Elaine Reyes: Nathan Holt / – / Brookings Institution',
  'CGTN’s Elaine Reyes is joined by Nathan Holt, professor of law at Georgetown University.':
    'Elaine Reyes: Nathan Holt / professor of law / Georgetown University',
  'Elaine Reyes was joined by Nathan Holt, executive director of the Water Policy Center, to discuss what comes next.':
    'Elaine Reyes: Nathan Holt / executive director / Water Policy Center',
  'Joining us from Denver is Nathan Holt. He is the director of the Water Policy Center.':
    '–: Nathan Holt / director / Water Policy Center',
  'Joining us now is Nathan Holt, who is the director of the Water Policy Center.':
    '–: Nathan Holt / director / Water Policy Center',
  'Our guest is Nathan Holt, an economist with the Atlantic Council.':
    '–: Nathan Holt / economist / Atlantic Council',
  'CGTN’s Elaine Reyes talks to Nathan Holt, a rancher.': 'Elaine Reyes: Nathan Holt / rancher / –',
  'CGTN’s Elaine Reyes sat down with economist Nathan Holt to discuss the ruling.':
    'Elaine Reyes: Nathan Holt / economist / –',
  'With us in the studio is Nathan Holt, a lawyer for the Ranchers’ Union.':
    '–: Nathan Holt / lawyer / Ranchers’ Union',
  'With us in the studio: Nathan Holt, a lawyer for the Ranchers’ Union.':
    '–: Nathan Holt / lawyer / Ranchers’ Union',
  'I’m joined now by Nathan Holt, a lawyer for the Ranchers’ Union.':
    '–: Nathan Holt / lawyer / Ranchers’ Union',
  'We turn now to Nathan Holt, a political analyst at the University of Utah.':
    '–: Nathan Holt / political analyst / University of Utah',
  'For more, we turn to Nathan Holt, a political analyst from the University of Utah.':
    '–: Nathan Holt / political analyst / University of Utah',
  'For some insight, CGTN’s Elaine Reyes spoke to Newsweek’s Nathan Holt.':
    'Elaine Reyes: Nathan Holt / – / Newsweek',
  'CGTN’s Elaine Reyes spoke with Newsweek’s senior political correspondent Nathan Holt about the case.':
    'Elaine Reyes: Nathan Holt / senior political correspondent / Newsweek',
  'CGTN’s Elaine Reyes spoke to Nathan Holt and Maria Sandoval about the case. Holt is a professor at Georgetown University. Sandoval is the president of the Water Users Association.':
    'Elaine Reyes: Nathan Holt / professor / Georgetown University; Maria Sandoval / president / Water Users Association',
  'CGTN’s Elaine Reyes spoke to Nathan Holt, a professor at Georgetown University, and Maria Sandoval, president of the Water Users Association.':
    'Elaine Reyes: Nathan Holt / professor / Georgetown University; Maria Sandoval / president / Water Users Association',
  'CGTN’s Elaine Reyes spoke to Nathan Holt, professor of political science and director of the Water Policy Center at Georgetown University.':
    'Elaine Reyes: Nathan Holt / professor of political science and director / Water Policy Center at Georgetown University',
  'To discuss the case, CGTN’s Elaine Reyes spoke with Nathan Holt. He covers water as a senior writer for the Denver Courier.':
    'Elaine Reyes: Nathan Holt / senior writer / Denver Courier',
  'CGTN’s Elaine Reyes interviewed Nathan Holt, founder and CEO of Holt Capital, about the markets.':
    'Elaine Reyes: Nathan Holt / founder and CEO / Holt Capital',
  'CGTN’s Elaine Reyes interviewed Nathan Holt, a former U.S. ambassador to Mexico.':
    'Elaine Reyes: Nathan Holt / former U.S. ambassador to Mexico / –',
  'CGTN’s Elaine Reyes interviewed former Mexican Ambassador Nathan Holt.':
    'Elaine Reyes: Nathan Holt / former Mexican Ambassador / –',
  'CGTN’s Elaine Reyes discussed the ruling with Nathan Holt, chief economist at Bank of the Plains.':
    'Elaine Reyes: Nathan Holt / chief economist / Bank of the Plains',
  'CCTV America interviewed Nathan Holt, vice president of the Nature Fund, about the case.':
    '–: Nathan Holt / vice president / Nature Fund',
  'CCTV America interviewed Nathan Holt, senior attorney at the Natural Water Council, about the case. Holt is also the author of “Dry Country.”':
    '–: Nathan Holt / senior attorney / Natural Water Council',
  'CCTV America’s Elaine Reyes interviewed Nathan Holt, a research associate at Columbia University’s Earth Institute.':
    'Elaine Reyes: Nathan Holt / research associate / Columbia University’s Earth Institute',
  'CGTN anchor Elaine Reyes asked Nathan Holt, a water lawyer, what happens next.':
    'Elaine Reyes: Nathan Holt / water lawyer / –',
  'CGTN’s Elaine Reyes caught up with Nathan Holt, head of the Ranchers’ Union, outside the court.':
    'Elaine Reyes: Nathan Holt / head / Ranchers’ Union',
  'CGTN’s Elaine Reyes went one-on-one with Nathan Holt, the governor of New Mexico.':
    'Elaine Reyes: Nathan Holt / governor of New Mexico / –',
  'CGTN’s Elaine Reyes went one on one with New Mexico Governor Nathan Holt.':
    'Elaine Reyes: Nathan Holt / New Mexico Governor / –',
  'In an exclusive interview, CGTN’s Elaine Reyes spoke with Nathan Holt, the governor of New Mexico.':
    'Elaine Reyes: Nathan Holt / governor of New Mexico / –',
  'CGTN’s Elaine Reyes had a chance to speak with Nathan Holt, chairman of the Water Board.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'CGTN’s Elaine Reyes got the chance to sit down with Nathan Holt, chairman of the Water Board.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Nathan Holt, chairman of the Water Board, joined CGTN’s Elaine Reyes to discuss the case.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Nathan Holt of the Water Board joins us from Denver.': '–: Nathan Holt / – / Water Board',
  'Nathan Holt, chairman of the Water Board, spoke exclusively to CGTN’s Elaine Reyes.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Nathan Holt spoke at length with CGTN’s Elaine Reyes about the ruling. He is the chairman of the Water Board.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Nathan Holt is the chairman of the Water Board. He spoke with CGTN’s Elaine Reyes.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Nathan Holt is the chairman of the Water Board. CGTN’s Elaine Reyes spoke with him about the case.':
    'Elaine Reyes: Nathan Holt / chairman / Water Board',
  'Chairman of the Water Board Nathan Holt joined CGTN’s Elaine Reyes for more.':
    'Elaine Reyes: Nathan Holt / Chairman / Water Board',
  'For analysis, CGTN’s Elaine Reyes was joined from London by Nathan Holt, Middle East editor of the Morning Post.':
    'Elaine Reyes: Nathan Holt / Middle East editor / Morning Post',
  'Earlier, CGTN’s Elaine Reyes talked with Dr. Nathan Holt, an epidemiologist at Johns Hopkins University.':
    'Elaine Reyes: Nathan Holt / epidemiologist / Johns Hopkins University',
  'CGTN’s Elaine Reyes spoke with retired Colonel Nathan Holt, a military analyst.':
    'Elaine Reyes: Nathan Holt / military analyst / –',
  'Watch CGTN’s Elaine Reyes speak with Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  'Watch Elaine Reyes’s interview with Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  'Here’s CGTN’s Elaine Reyes in conversation with Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  'CGTN’s Elaine Reyes put the question to Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  'Who pays for it? CGTN’s Elaine Reyes asked Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  'CGTN’s Elaine Reyes reached Nathan Holt, mayor of Santa Fe, by phone.':
    'Elaine Reyes: Nathan Holt / mayor of Santa Fe / –',
  'CGTN’s Elaine Reyes speaks to Nathan Holt, who is a senior lecturer in economics at King’s College London.':
    'Elaine Reyes: Nathan Holt / senior lecturer in economics / King’s College London',
  'CGTN’s Elaine Reyes spoke to Nathan Holt, Senior Adviser to the Secretary of Agriculture.':
    'Elaine Reyes: Nathan Holt / Senior Adviser to the Secretary of Agriculture / –',
  'CGTN’s Elaine Reyes spoke to Nathan Holt (Georgetown University) and Maria Sandoval (president, Water Users Association).':
    'Elaine Reyes: Nathan Holt / – / Georgetown University; Maria Sandoval / president / Water Users Association',
  'The World Today’s Elaine Reyes spoke with Nathan Holt, an attorney with Holt & Partners LLP.':
    'Elaine Reyes: Nathan Holt / attorney / Holt & Partners LLP',
  'Anchor Elaine Reyes discusses the case with Nathan Holt, managing partner of Holt & Partners.':
    'Elaine Reyes: Nathan Holt / managing partner / Holt & Partners',
  'CGTN’s Elaine Reyes gets more from Nathan Holt, a senior reporter at Politico.':
    'Elaine Reyes: Nathan Holt / senior reporter / Politico',
  'To help us understand the ruling, we’re joined by Nathan Holt, a senior reporter at Politico.':
    '–: Nathan Holt / senior reporter / Politico',
  'For more on the ruling, we spoke with Nathan Holt. He’s the deputy editor of the Denver Courier.':
    '–: Nathan Holt / deputy editor / Denver Courier',
  'CGTN’s Elaine Reyes hosted a conversation with Nathan Holt, dean of the School of Law, and Maria Sandoval, a student.':
    'Elaine Reyes: Nathan Holt / dean / School of Law; Maria Sandoval / student / –',
  'CGTN’s Elaine Reyes and Mike Walter spoke with Nathan Holt, a fellow at the Cato Institute.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute',
  "CGTN's Elaine Reyes spoke to Nathan Holt, U.S. Senator from New Mexico.":
    'Elaine Reyes: Nathan Holt / U.S. Senator from New Mexico / –',
  'CGTN’s Elaine Reyes spoke with Nathan Holt, Asia-Pacific director at the risk consultancy Meridian Group.':
    'Elaine Reyes: Nathan Holt / Asia-Pacific director / risk consultancy Meridian Group',
  'CGTN’s Elaine Reyes spoke with two experts: Nathan Holt, a fellow at the Cato Institute, and Maria Sandoval of Georgetown University.':
    'Elaine Reyes: Nathan Holt / fellow / Cato Institute; Maria Sandoval / – / Georgetown University',
  'CGTN’s Elaine Reyes asks rancher Nathan Holt how he waters his herd.':
    'Elaine Reyes: Nathan Holt / rancher / –',
  'CGTN’s Elaine Reyes spoke with Nathan Holt, an associate professor in the Department of Geography at the University of Utah.':
    'Elaine Reyes: Nathan Holt / associate professor / Department of Geography at the University of Utah',
  'CGTN’s Elaine Reyes spoke with Nathan Holt, a New York-based analyst.':
    'Elaine Reyes: Nathan Holt / New York-based analyst / –',
  'CGTN’s Elaine Reyes spoke with Nathan Holt, the Executive Vice President for Policy at the U.S. Chamber of Commerce.':
    'Elaine Reyes: Nathan Holt / Executive Vice President for Policy / U.S. Chamber of Commerce',
  'CGTN’s Elaine Reyes spoke with Nathan Holt, the head of Asia research at Plains Bank, and asked him what to expect.':
    'Elaine Reyes: Nathan Holt / head of Asia research / Plains Bank',
}
