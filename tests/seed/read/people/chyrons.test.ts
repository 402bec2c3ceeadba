import {describe, expect, it} from 'vitest'
import {readReport} from '../../../../seed/read/index.ts'

const opening = `Harbor town loses its last ferry

World Today

The last ferry between the mainland and the island has been sold for scrap.

CGTN’s Dario Collins reports from Santa Fe.
`

const chyrons: [capitals: string, name: string, role: string | null, affiliation: string | null][] =
  [
    ['LI WEI BUS DRIVER', 'Li Wei', 'BUS DRIVER', null],
    ['WANG FANG TEACHER, BEIJING NO. 4 SCHOOL', 'Wang Fang', 'TEACHER', 'BEIJING NO. 4 SCHOOL'],
    ['ZHANG XIAOMING TEA FARMER', 'Zhang Xiaoming', 'TEA FARMER', null],
    ['OUYANG LI NOODLE SHOP OWNER', 'Ouyang Li', 'NOODLE SHOP OWNER', null],
    ['CHEN YU SHIPPING COMPANY MANAGER', 'Chen Yu', 'SHIPPING COMPANY MANAGER', null],
    ['KIM MIN-JAE TAXI DRIVER', 'Kim Min-jae', 'TAXI DRIVER', null],
    ['TANAKA HIROSHI FISHERMAN', 'Tanaka Hiroshi', 'FISHERMAN', null],
    ['PHAM VAN TUNG RICE FARMER', 'Pham Van Tung', 'RICE FARMER', null],
    ['MARIA DA SILVA SANTOS SHOP OWNER', 'Maria da Silva Santos', 'SHOP OWNER', null],
    ['JOSE LUIS HERNANDEZ COFFEE GROWER', 'Jose Luis Hernandez', 'COFFEE GROWER', null],
    ['ANA DE LA CRUZ NURSE', 'Ana de la Cruz', 'NURSE', null],
    ['JEAN-CLAUDE VAN DER BERG PILOT', 'Jean-Claude van der Berg', 'PILOT', null],
    ['AHMED AL-RASHIDI SYRIAN REFUGEE', 'Ahmed Al-Rashidi', 'SYRIAN REFUGEE', null],
    ['FATIMA ZAHRA BENALI STUDENT', 'Fatima Zahra Benali', 'STUDENT', null],
    [
      'JOHN SMITH FORMER U.S. AMBASSADOR TO CHINA',
      'John Smith',
      'FORMER U.S. AMBASSADOR TO CHINA',
      null,
    ],
    ['JOHN SMITH PRESIDENT, AMERICAN FARM UNION', 'John Smith', 'PRESIDENT', 'AMERICAN FARM UNION'],
    ['DR. JANE GOODWIN PRIMATOLOGIST', 'Jane Goodwin', 'PRIMATOLOGIST', null],
    [
      'DR. JANE GOODWIN, DIRECTOR, INSTITUTE OF APES',
      'Jane Goodwin',
      'DIRECTOR',
      'INSTITUTE OF APES',
    ],
    ['JANE GOODWIN UNIVERSITY OF IOWA', 'Jane Goodwin', null, 'UNIVERSITY OF IOWA'],
    ['JANE GOODWIN GREENPEACE', 'Jane Goodwin', null, 'GREENPEACE'],
    ['JANE GOODWIN LOCAL RESIDENT', 'Jane Goodwin', 'LOCAL RESIDENT', null],
    ['JANE GOODWIN SMALL BUSINESS OWNER', 'Jane Goodwin', 'SMALL BUSINESS OWNER', null],
    ['JANE GOODWIN CO-FOUNDER, CLEAN WATER NOW', 'Jane Goodwin', 'CO-FOUNDER', 'CLEAN WATER NOW'],
    ['JANE GOODWIN CEO, BLUE MARBLE', 'Jane Goodwin', 'CEO', 'BLUE MARBLE'],
    ['JANE GOODWIN CEO OF BLUE MARBLE', 'Jane Goodwin', 'CEO OF BLUE MARBLE', null],
    ['SEN. MARK TWOMEY (D) OHIO', 'Mark Twomey', 'SEN.', null],
    ['PRESIDENT ANDRES VILLAMIL', 'Andres Villamil', 'PRESIDENT', null],
    ['COLOMBIAN PRESIDENT ANDRES VILLAMIL', 'Andres Villamil', 'COLOMBIAN PRESIDENT', null],
    ['ANDRES VILLAMIL COLOMBIAN PRESIDENT', 'Andres Villamil', 'COLOMBIAN PRESIDENT', null],
    ['ANDRES VILLAMIL PRESIDENT OF COLOMBIA', 'Andres Villamil', 'PRESIDENT OF COLOMBIA', null],
    ['SIOBHAN O’BRIEN-WALSH VET', 'Siobhan O’Brien-Walsh', 'VET', null],
    ['NGOZI OKONJO SCHOOL PRINCIPAL', 'Ngozi Okonjo', 'SCHOOL PRINCIPAL', null],
    ['MWANGI KAMAU WATER ENGINEER', 'Mwangi Kamau', 'WATER ENGINEER', null],
    ['THABO NKOSI ELECTRICITY MINISTER', 'Thabo Nkosi', 'ELECTRICITY MINISTER', null],
    ['BJORN ERIKSEN REINDEER HERDER', 'Bjorn Eriksen', 'REINDEER HERDER', null],
    ['ROBERT MCDONALD III RANCHER', 'Robert McDonald III', 'RANCHER', null],
    ['MARTIN LUTHER JONES JR. PASTOR', 'Martin Luther Jones Jr.', 'PASTOR', null],
    ['VLADIMIR S. IVANOV ICEBREAKER CAPTAIN', 'Vladimir S. Ivanov', 'ICEBREAKER CAPTAIN', null],
    ['PRIYA RAMASWAMY FLOOD VICTIM', 'Priya Ramaswamy', 'FLOOD VICTIM', null],
    ['PRIYA RAMASWAMY MOTHER OF TWO', 'Priya Ramaswamy', 'MOTHER OF TWO', null],
    ['SUNITA DEVI TEA PICKER', 'Sunita Devi', 'TEA PICKER', null],
    ['MAUNG AYE BOAT BUILDER', 'Maung Aye', 'BOAT BUILDER', null],
    ['HASSAN ALI MOHAMED CAMEL HERDER', 'Hassan Ali Mohamed', 'CAMEL HERDER', null],
    ['LEE HSIEN YANG ECONOMIST', 'Lee Hsien Yang', 'ECONOMIST', null],
    ['TAN MEI LING HAWKER', 'Tan Mei Ling', 'HAWKER', null],
    ['GRACE LIM HOUSEWIFE', 'Grace Lim', 'HOUSEWIFE', null],
    ['ROSE CHURCH BAKER', 'Rose Church', 'BAKER', null],
    ['MIKE BANKS TRUCK DRIVER', 'Mike Banks', 'TRUCK DRIVER', null],
    [
      'ABENA SERWAA BOATENG TRADER, KANTAMANTO MARKET',
      'Abena Serwaa Boateng',
      'TRADER',
      'KANTAMANTO MARKET',
    ],
    ['NI LUH AYU PERTIWI NOODLE SELLER', 'Ni Luh Ayu Pertiwi', 'NOODLE SELLER', null],
    ['TRAN THI BE NAM NOODLE SELLER', 'Tran Thi Be Nam', 'NOODLE SELLER', null],
    ['NGUYEN VAN UT FRUIT SELLER', 'Nguyen Van Ut', 'FRUIT SELLER', null],
    ['ROY CHUA TECK HUAT CEO, SKYLARK AVIONICS', 'Roy Chua Teck Huat', 'CEO', 'SKYLARK AVIONICS'],
    [
      'HASSAN OULD MOHAMED SALEM CARAVAN LEADER',
      'Hassan ould Mohamed Salem',
      'CARAVAN LEADER',
      null,
    ],
  ]

describe('a chyron', () => {
  it.each(chyrons)('%s', (capitals, name, role, affiliation) => {
    const text = `${opening}\n${capitals} “We have waited for this for years.”\n\nThe ferry sailed.\n`
    const {people, quotes} = readReport({file: 'page.txt', text})
    const speaker = people.find((one) => one.name === quotes[0]?.speaker)
    expect([speaker?.name, speaker?.role, speaker?.affiliation]).toEqual([name, role, affiliation])
  })
})
