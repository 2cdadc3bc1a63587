/**
 * What a city itself runs, opens, closes, pays and charges for, and its office. Who is angry about that criticises the city; a dispute of
 * society has other words.
 */
export const CITY_SERVICES =
  /(?:出張所|支所|庁舎|窓口|図書館|公民館|会館|体育館|グラウンド|プール|保育[園所]|こども園|幼稚園|学童|児童館|小学校|中学校|小中学校|部活|校庭|給食|病院|診療所|小児科|産婦?人?科|医師|救急|消防[署団]|防災無線|バス|路線|踏切|水道|下水|歩道|街灯|防犯灯|信号機|道路|側溝|草刈り|ごみ|資源回収|火葬場|墓地|霊園|公園|遊具|広場|トイレ|駐車場|市営|市立|市民税|住民税|補助金|助成|手当|祝い?金|給付金|商品券|工事|再開発|入札|予算|広報[紙誌]|ホームページ|(?:農|林|市|通学)道|通学路|河川敷|介護|保険料|国保|市(?:議|政|職員)|役所|役場)/u;
/** What becomes of a service, and what is said to it: a sentence with both is about that service. */
export const SERVICE_CHANGES =
  /廃止|廃校|閉[館園校鎖]|休[館園校]|統廃?合|移転|移行|縮小|削減|減便|減額|半[分減]|倍に|上がる|上げる|打ち切|値上げ|値下げ|無償化|無料化|有料化|民営化|民間委託|指定管理|建て?替え|取り壊|反対|賛成|減ら|増や|なくさ|無くさ|なくな|なくす|失く|つぶさ|潰さ|やめ|残[しす]|守っ|守[りる]|後回し|切り捨て|不要|いりません|いらない|高(?:い|く|すぎ)|足りな/u;
