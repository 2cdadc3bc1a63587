/**
 * What a city itself runs, opens, closes and charges for. Who is angry about that criticises the city; a dispute of society
 * has other words.
 */
export const CITY_SERVICES =
  /(?:出張所|支所|庁舎|窓口|図書館|公民館|体育館|プール|保育園|こども園|幼稚園|給食|病院|診療所|消防署|バス|路線|水道|下水|市道|歩道|街灯|ごみ|公園|トイレ|駐車場|市営|市立|補助金|商品券|工事|入札|予算|広報紙|ホームページ)/u;
