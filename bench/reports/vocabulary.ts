/** What generated reports are made of. All invented or everyday words; no one in particular is meant. */

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*|\s*\n\s*/)

export const firstNames =
  list(`Maria, Pavel, Aisha, Tomás, Ingrid, Kwame, Leila, Henrik, Mei, Rosa, Anton, Nadia, Oscar,
  Priya, Samuel, Elena, Yusuf, Clara, Mateo, Hana, Viktor, Zainab, Lucas, Freya, Omar, Dalia, Jonas, Imani, Felix, Noor`)

export const lastNames =
  list(`Albrecht, Barros, Chen, Dlamini, Eriksen, Farouk, Gallo, Haddad, Ivanova, Jansen, Kallio,
  Lindqvist, Moreau, Nakamura, Okafor, Petrov, Quispe, Rahman, Sørensen, Tanaka, Urrutia, Vance, Weiss, Xu, Yilmaz, Zamora,
  Abbott, Brandt, Castellanos, Duarte, Esposito, Fontaine, Guerrero, Hollis, Iqbal, Jimenez, Kowalski, Lombardi, Mbeki,
  Novak`)

export const roles =
  list(`Finance Minister, Foreign Minister, spokesperson, analyst, mayor, governor, union leader,
  professor, chief executive, opposition leader, ambassador, researcher, director, senator, resident`)

export const networks = list('CGTN, Northwind News, Channel Delta, Harbour TV')

export const programs = list(
  'World Today, Global Business, The Heat, Americas Now, Morning Line, Night Desk',
)

export const places =
  list(`Washington, Lima, Nairobi, Oslo, Jakarta, Quito, Helsinki, Dakar, Manila, Tallinn, Ottawa,
  Accra, Hanoi, Porto, Tunis, Bogota, Riga, Perth, Izmir, Montevideo`)

export const topics = list(
  'Trade, Climate, Elections, Energy, Health, Migration, Security, Technology, Science, Sport',
)

export const words =
  list(`the, a, new, trade, talks, minister, region, week, people, after, before, while, plan, border,
  said, growing, concern, over, prices, market, storm, water, power, election, vote, city, workers, strike, union, budget,
  deal, agreement, officials, expect, changes, policy, farmers, harvest, coast, island, summit, leaders, meeting, pressure,
  and, with, under, against, between, during, report, figures, show, rise, fall, sharp, early, late, local, national, global,
  community, families, schools, hospital, road, bridge, rail, port, ship, crew, rescue, search, area, north, south, east, west`)
