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
  'We are joined by Tomasz Wieczorek, a fellow at the Institute of Baltic Studies.':
    '–: Tomasz Wieczorek / fellow / Institute of Baltic Studies',
  'We’re joined now by Amina Diallo-Sy, who heads the West Africa desk at Crisis Monitor.':
    '–: Amina Diallo-Sy / – / Crisis Monitor',
  'For more on this, CGTN’s Rachelle Akuffo spoke with Haruto Fujimori, a trade analyst at Nomura Research, and Elena Vasquez-Roth, director of the Border Policy Forum.':
    'Rachelle Akuffo: Haruto Fujimori / trade analyst / Nomura Research; Elena Vasquez-Roth / director / Border Policy Forum',
  'CGTN’s Mike Walter spoke with Oluwaseun Bakare, who teaches economics at the University of Ibadan.':
    'Mike Walter: Oluwaseun Bakare / – / University of Ibadan',
  'CGTN’s Mike Walter spoke with Linnea Sjöberg, who runs the Stockholm Peace Initiative.':
    'Mike Walter: Linnea Sjöberg / – / Stockholm Peace Initiative',
  'CGTN’s Mike Walter spoke with Fatou Camara, a former BBC correspondent now with the Sahel Institute.':
    'Mike Walter: Fatou Camara / former BBC correspondent / Sahel Institute',
  'CGTN’s Mike Walter spoke with Georgian lawmaker Nino Kapanadze about the protests.':
    'Mike Walter: Nino Kapanadze / Georgian lawmaker / –',
  'CGTN’s Mike Walter spoke with Nairobi-based economist Wycliffe Otieno about the debt.':
    'Mike Walter: Wycliffe Otieno / Nairobi-based economist / –',
  'CGTN’s Mike Walter spoke with Bloomberg’s Tehran bureau chief Farhad Moradi about the sanctions.':
    'Mike Walter: Farhad Moradi / Tehran bureau chief / Bloomberg',
  'CGTN’s Mike Walter spoke with Reuters’ correspondent Sonia Petit about the vote.':
    'Mike Walter: Sonia Petit / correspondent / Reuters',
  'CGTN’s Mike Walter spoke with Reuters’ Sonia Petit about the vote.':
    'Mike Walter: Sonia Petit / – / Reuters',
  'CGTN’s Mike Walter spoke with the International Rescue Committee’s Daniel Asante about the camps.':
    'Mike Walter: Daniel Asante / – / International Rescue Committee',
  'CGTN’s Mike Walter spoke with the head of the Sudan Doctors Union, Dr. Hiba Elamin.':
    'Mike Walter: Hiba Elamin / head / Sudan Doctors Union',
  'CGTN’s Mike Walter spoke with the union’s president, Carlos Manrique.':
    'Mike Walter: Carlos Manrique / president / –',
  'CGTN’s Mike Walter spoke with UNHCR spokesperson Ingrid Vollan about the camps.':
    'Mike Walter: Ingrid Vollan / spokesperson / UNHCR',
  'CGTN’s Mike Walter spoke with WHO epidemiologist Dr. Bhavna Rao.':
    'Mike Walter: Bhavna Rao / epidemiologist / WHO',
  'CGTN’s Mike Walter spoke with Harvard professor Edwin Marsh.':
    'Mike Walter: Edwin Marsh / professor / Harvard',
  'CGTN’s Mike Walter spoke with Stanford University law professor Edwin Marsh.':
    'Mike Walter: Edwin Marsh / law professor / Stanford University',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a professor at MIT and the author of “Slow Machines.”':
    'Mike Walter: Edwin Marsh / professor / MIT',
  'CGTN’s Mike Walter spoke with Edwin Marsh from the Center for Strategic and International Studies (CSIS).':
    'Mike Walter: Edwin Marsh / – / Center for Strategic and International Studies',
  'CGTN’s Mike Walter spoke with Edwin Marsh, senior vice president at the Center for Strategic and International Studies (CSIS), about the ruling.':
    'Mike Walter: Edwin Marsh / senior vice president / Center for Strategic and International Studies',
  'CGTN’s Mike Walter spoke with Edwin Marsh, Professor Emeritus of Law at Queen’s University Belfast.':
    'Mike Walter: Edwin Marsh / Professor Emeritus of Law / Queen’s University Belfast',
  'CGTN’s Mike Walter spoke with Edwin Marsh, the Jane Doe Chair in Ethics at Duke University.':
    'Mike Walter: Edwin Marsh / Jane Doe Chair in Ethics / Duke University',
  'CGTN’s Mike Walter spoke with Edwin Marsh, co-director of the Energy Lab at the University of Leeds.':
    'Mike Walter: Edwin Marsh / co-director / Energy Lab at the University of Leeds',
  'CGTN’s Mike Walter spoke with Edwin Marsh, the foreign minister of Finland.':
    'Mike Walter: Edwin Marsh / foreign minister of Finland / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, China’s ambassador to the United States.':
    'Mike Walter: Edwin Marsh / China’s ambassador to the United States / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, Permanent Representative of Ghana to the United Nations.':
    'Mike Walter: Edwin Marsh / Permanent Representative of Ghana to the United Nations / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a spokesman for the Ministry of Health.':
    'Mike Walter: Edwin Marsh / spokesman / Ministry of Health',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a longtime critic of the dam.':
    'Mike Walter: Edwin Marsh / longtime critic of the dam / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a retired judge who wrote the first opinion.':
    'Mike Walter: Edwin Marsh / retired judge / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a two-time Olympic champion in the 800 meters.':
    'Mike Walter: Edwin Marsh / two-time Olympic champion / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, CEO of the solar startup Brightroof.':
    'Mike Walter: Edwin Marsh / CEO / solar startup Brightroof',
  'CGTN’s Mike Walter spoke with Edwin Marsh, chief market strategist at Wells & Gray.':
    'Mike Walter: Edwin Marsh / chief market strategist / Wells & Gray',
  'CGTN’s Mike Walter spoke with Edwin Marsh, portfolio manager and head of research at Polar Capital.':
    'Mike Walter: Edwin Marsh / portfolio manager and head of research / Polar Capital',
  'CGTN’s Mike Walter spoke with Edwin Marsh, executive editor for Europe at the Economist Group.':
    'Mike Walter: Edwin Marsh / executive editor for Europe / Economist Group',
  'CGTN’s Mike Walter spoke with Edwin Marsh, an expert on Russia at Chatham House.':
    'Mike Walter: Edwin Marsh / expert on Russia / Chatham House',
  'CGTN’s Mike Walter spoke with Edwin Marsh, Deputy Assistant Secretary of State for East Asia.':
    'Mike Walter: Edwin Marsh / Deputy Assistant Secretary of State for East Asia / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, former Deputy Assistant Secretary of State. He’s now with the Asia Group.':
    'Mike Walter: Edwin Marsh / former Deputy Assistant Secretary of State / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh of the Carnegie Endowment for International Peace.':
    'Mike Walter: Edwin Marsh / – / Carnegie Endowment for International Peace',
  'CGTN’s Mike Walter spoke with Edwin Marsh. He is a resident scholar at the American Enterprise Institute.':
    'Mike Walter: Edwin Marsh / resident scholar / American Enterprise Institute',
  'CGTN’s Mike Walter spoke with Edwin Marsh. He heads the climate program at the Wildlife Trust.':
    'Mike Walter: Edwin Marsh / – / Wildlife Trust',
  'CGTN’s Mike Walter spoke with Edwin Marsh. He teaches political science at Loyola University.':
    'Mike Walter: Edwin Marsh / – / Loyola University',
  'CGTN’s Mike Walter spoke with Edwin Marsh. He’s an attorney and partner at Dunn & Beck.':
    'Mike Walter: Edwin Marsh / attorney and partner / Dunn & Beck',
  'CGTN’s Mike Walter spoke with Edwin Marsh. Marsh is the CEO and founder of Tidal Works.':
    'Mike Walter: Edwin Marsh / CEO and founder / Tidal Works',
  'CGTN’s Mike Walter spoke with Edwin Marsh. A former diplomat, he is now a fellow at the Baker Institute.':
    'Mike Walter: Edwin Marsh / fellow / Baker Institute',
  'CGTN’s Mike Walter spoke with Edwin Marsh, whose family has fished here for a century.':
    'Mike Walter: Edwin Marsh / – / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh, mayor of Lampedusa, about the boats.':
    'Mike Walter: Edwin Marsh / mayor of Lampedusa / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh in Brussels. He’s the secretary general of the European Rail Forum.':
    'Mike Walter: Edwin Marsh / secretary general / European Rail Forum',
  'CGTN’s Mike Walter spoke with Edwin Marsh, Washington correspondent for Le Soleil.':
    'Mike Walter: Edwin Marsh / Washington correspondent / Le Soleil',
  'CGTN’s Mike Walter spoke with Edwin Marsh, who covers the White House for the Gazette.':
    'Mike Walter: Edwin Marsh / – / Gazette',
  'CGTN’s Mike Walter spoke with Edwin Marsh, who is a partner at the consulting firm Delta Advisory.':
    'Mike Walter: Edwin Marsh / partner / consulting firm Delta Advisory',
  'CGTN’s Mike Walter spoke with Edwin Marsh, who leads Doctors Across Borders in Yemen.':
    'Mike Walter: Edwin Marsh / – / Doctors Across Borders',
  'CGTN’s Mike Walter spoke with Edwin Marsh, a Republican strategist, and Dana Cole, a Democratic strategist.':
    'Mike Walter: Edwin Marsh / Republican strategist / –; Dana Cole / Democratic strategist / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh of Oxford University and Dana Cole, a Beijing-based consultant.':
    'Mike Walter: Edwin Marsh / – / Oxford University; Dana Cole / Beijing-based consultant / –',
  'CGTN’s Mike Walter spoke with Edwin Marsh from Oxford Economics, Dana Cole from the Peterson Institute and Li Na of Renmin University.':
    'Mike Walter: Edwin Marsh / – / Oxford Economics; Dana Cole / – / Peterson Institute; Li Na / – / Renmin University',
  'CGTN’s Mike Walter spoke with Victor Gao, vice president of the Center for China and Globalization.':
    'Mike Walter: Victor Gao / vice president / Center for China and Globalization',
  'CGTN’s Mike Walter spoke with Zhou Bo, a senior fellow at Tsinghua University’s Center for International Security and Strategy.':
    'Mike Walter: Zhou Bo / senior fellow / Tsinghua University’s Center for International Security and Strategy',
  'Anchor Mike Walter interviews Zhou Bo, visiting professor at Peking University’s School of Law.':
    'Mike Walter: Zhou Bo / visiting professor / Peking University’s School of Law',
  'Joining us live from Cairo is Hossam Abdel-Fattah, a columnist at Al-Sharq.':
    '–: Hossam Abdel-Fattah / columnist / Al-Sharq',
  'Joining me now from Cairo, Hossam Abdel-Fattah, a columnist at Al-Sharq.':
    '–: Hossam Abdel-Fattah / columnist / Al-Sharq',
  'Here to discuss the deal is Hossam Abdel-Fattah, Middle East director at the risk consultancy Signal.':
    '–: Hossam Abdel-Fattah / Middle East director / risk consultancy Signal',
  'For more insight, we’re joined by Hossam Abdel-Fattah, Cairo bureau chief of the Nile Times.':
    '–: Hossam Abdel-Fattah / Cairo bureau chief / Nile Times',
  'Let’s bring in Hossam Abdel-Fattah, who is a fellow at the Carnegie Middle East Center.':
    '–: Hossam Abdel-Fattah / fellow / Carnegie Middle East Center',
  'To tell us more, Hossam Abdel-Fattah, a fellow at the Carnegie Middle East Center, joins us from Beirut.':
    '–: Hossam Abdel-Fattah / fellow / Carnegie Middle East Center',
  'Our next guest, Hossam Abdel-Fattah, is a fellow at the Carnegie Middle East Center.':
    '–: Hossam Abdel-Fattah / fellow / Carnegie Middle East Center',
  'Hossam Abdel-Fattah is a fellow at the Carnegie Middle East Center. He joined CGTN’s Mike Walter from Beirut.':
    'Mike Walter: Hossam Abdel-Fattah / fellow / Carnegie Middle East Center',
  'CGTN’s Mike Walter talked about the deal with Hossam Abdel-Fattah, a fellow at the Carnegie Middle East Center.':
    'Mike Walter: Hossam Abdel-Fattah / fellow / Carnegie Middle East Center',
  'CGTN’s Mike Walter sat down with Kenyan marathoner Ezekiel Rotich ahead of the race.':
    'Mike Walter: Ezekiel Rotich / Kenyan marathoner / –',
  'CGTN’s Mike Walter sat down with Colombian President Andrés Villamil in Bogotá.':
    'Mike Walter: Andrés Villamil / Colombian President / Colombia',
  'CGTN’s Mike Walter sat down with Colombia’s Vice President Andrés Villamil in Bogotá.':
    'Mike Walter: Andrés Villamil / Colombia’s Vice President / –',
  'CGTN’s Mike Walter sat down with the Prime Minister of Samoa, Tuila Faleolo.':
    'Mike Walter: Tuila Faleolo / Prime Minister of Samoa / –',
  'CGTN’s Mike Walter sat down with IMF chief economist Pilar Gómez-Rey.':
    'Mike Walter: Pilar Gómez-Rey / chief economist / IMF',
  'CGTN’s Mike Walter sat down with Airbus CEO Jürgen Kraft.':
    'Mike Walter: Jürgen Kraft / CEO / Airbus',
  'CGTN’s Mike Walter sat down with the CEO of Airbus, Jürgen Kraft.':
    'Mike Walter: Jürgen Kraft / CEO / Airbus',
  'CGTN’s Mike Walter spoke with Priya Nair, MD, an oncologist at Mercy General Hospital.':
    'Mike Walter: Priya Nair / oncologist / Mercy General Hospital',
  'CGTN’s Mike Walter spoke with Lt. Col. Priya Nair of the Indian Army.':
    'Mike Walter: Priya Nair / Lt. Col. / Indian Army',
  'CGTN’s Mike Walter spoke with Alvin Crewe, Jr., president of the Farm Bureau.':
    'Mike Walter: Alvin Crewe Jr. / president / Farm Bureau',
  'CGTN’s Mike Walter spoke with Maria Teresa de la Cruz y Ponce, a senior researcher on Latin America at Human Rights Monitor.':
    'Mike Walter: Maria Teresa de la Cruz y Ponce / senior researcher on Latin America / Human Rights Monitor',
  'CGTN’s Mike Walter spoke with Sukarno, a fisherman.': 'Mike Walter: Sukarno / fisherman / –',
  'CGTN’s Mike Walter spoke with Ruth Adler, a postdoctoral researcher in the Department of Physics at ETH Zurich.':
    'Mike Walter: Ruth Adler / postdoctoral researcher / Department of Physics at ETH Zurich',
  'CGTN’s Mike Walter spoke with Ruth Adler, director general of the World Seed Organization.':
    'Mike Walter: Ruth Adler / director general / World Seed Organization',
  'CGTN’s Mike Walter spoke with Ruth Adler, Vice President, Global Policy at the Seed Alliance.':
    'Mike Walter: Ruth Adler / Vice President, Global Policy / Seed Alliance',
  'CGTN’s Mike Walter spoke with Ruth Adler, Vice President of Global Policy at the Seed Alliance.':
    'Mike Walter: Ruth Adler / Vice President of Global Policy / Seed Alliance',
  'CGTN’s Mike Walter spoke with Ruth Adler, chair of the board at Seed Alliance.':
    'Mike Walter: Ruth Adler / chair of the board / Seed Alliance',
  'CGTN’s Mike Walter spoke with Ruth Adler, member of the European Parliament.':
    'Mike Walter: Ruth Adler / member / European Parliament',
}
