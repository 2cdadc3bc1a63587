/** 公式見解: the city states a position, admits a fault or announces a weighty decision in its own name. */
import type { Lexicon, StanceCondition } from '../../lib/engine/triggers.ts';

export type OfficialViewMessage = 'view' | 'decision' | 'apology';

/** The position itself may be a refusal, a duty or a prohibition; only somebody else's words do not count. */
const FIRM: StanceCondition = {
  negated: 'any',
  despite: 'any',
  modality: ['assertion', 'obligation', 'prohibition', 'advice-against', 'request', 'invitation', 'conjecture'],
};
/** Likewise, but results, schemes and assembly matters are reported with the same words. */
const OUTSIDE_PROCEDURE: StanceCondition = { ...FIRM, despite: ['rights', 'warning', 'heritage', 'consultation', 'programme', 'election'] };

const DECIDES: StanceCondition = { ...OUTSIDE_PROCEDURE, negated: false, modality: ['assertion'] };

export const officialViewLexicon: Lexicon<OfficialViewMessage> = {
  classes: {
    city: [
      '市', '本市', '当市', 'わが市', '我が市', 'うちの市', 'われわれ市', '私たちの市', '美祢市', '市教委', '市教育委員会', '教育委員会', '市役所', '当院', '私ども', 'わたしども', '執行部',
      '市長以下', '市当局', 'わたしたちの市', '当市教委', '課長も首長も', '市長も', '当課', '当局', '役所',
    ],
    view: ['見解', '公式見解', '統一見解', '立場', '結論', '総意', '姿勢', '考え', '考え方', '答え', '腹案', '受け止め', '決意', '認識', '見方', '方針', '判断', '回答', '意思'],
    stance: ['見解', '公式見解', '統一見解', '立場', '結論', '総意', '答え', '考え'],
    position: [
      '反対する', '反対', '抗議する', '抗議', '賛同する', '賛同', '支持する', '容認', '非難する', '糾弾', '要求する', '遺憾', '断固', '看過', '同調', '与する', '懸念を表明', '認めない',
      '異を唱える', '憤り', '怒り', '歓迎しない', '拒否する', '拒否', '否定する', '争う',
    ],
    weighty: [
      '廃止', '休止', '撤退', '統合', '閉校', '廃校', '閉館', '閉園', '売却', '値上げ', '引き上げる', '引き上げ', '引き下げる', '中止', '解除', '撤去', '縮小', '凍結', '提訴', '控訴', '上告', '代執行', '解体',
      '移転', '白紙', '打ち切る', '打ち切り', '取り壊す', '取壊し', '民営化', '有料化', '無償化', '告訴', '懲戒', '更迭', '解任', '処分', '離脱', '脱退', '合併', '徴収', '課税', '取りやめる', '取り消す', '取消し', '中断',
    ],
    fault: ['責任', '過失', '非', '誤り', '落ち度', '不備', '過ち', '不手際', '怠慢', '手落ち', '瑕疵', '重大な落ち度'],
    redress: ['賠償', '補償', '弁償', '慰謝料', '治療費', '全額'],
  },
  triggers: [
    {
      name: 'as-the-city',
      message: 'view',
      when: FIRM,
      patterns: [
        '{city} として|としては|といたしまして|といたしましては|と|として は …… {position}',
        '{city} として|としては …… 受け入れる られる|れる 否定',
        '{city} として|としては …… 考える て おる|いる',
        '{city} として|としては …… 判断する',
        '{city} として|としては …… 求める ます|ていく|て まいる',
        '{city} として|としては …… 強く …? 求める|訴える|迫る|憤る',
        '{city} は|も|と しては|として|としては …… と|ものと|と は 考える|解する|判断する|断じる|断定する|結論づける|理解する|受け止める|認識する て|し|た|ます',
        '{city} として|としては …… 見解|立場|結論|表明する|決定|応じる|到底',
        '{city} として|としては …… 必要 は? ない|ありません',
        '{city} を 代表する て|し',
        '{city} は …… {position} を|いたす|する|し|です|だ|の ます|立場|考え|方針|。|、|い',
        '{city} は|が …… 断固',
        '{city} は|が …… 到底',
        '{city} は …… 認める 否定',
        '{city} は …… 受け入れる 否定',
        '{city} は …… 強い 怒り|懸念|不満|遺憾',
        '{city} は …… 撤回 を 求める|迫る|申し入れる',
        '{city} は|が …… 不適切|遺憾|時期尚早 だ|で|と',
        '{city} は …… べきだ|べきもの|べし と|だ|もの 考える|判断する',
        '国|県|政府 に …? 法? 撤回|改正|法整備 を …? 求める|要求する|要望する|迫る',
        '国|県|政府 に …… 申し入れる|申し上げる',
        '断固 反対',
        '強く|厳重 に? 抗議する',
        '到底 …? 容認|受け入れる|認める|同意 …? 否定',
        '遺憾 の 意',
        '極めて|誠に|まことに 遺憾 です|だ|に|で',
      ],
    },
    {
      name: 'view-of-the-city',
      message: 'view',
      when: OUTSIDE_PROCEDURE,
      patterns: [
        'という|と の が …… {city} の …? {view}',
        '{city} の …? {stance} は|を|として',
        '{city} の …? {view} です|だ|であり|である|と',
        '{city} として|としての …? の? {view} は|を|です|だ|に',
        '{city} の 公式|正式|統一|最終|揺るぎない|確定 …? {view}',
        '公式 見解',
        '公式|正式 な|の 見解|結論|方針|声明|立場',
        'という|との 結論|立場|判断 です|に 至る|を',
        'という の が …? {view} です|だ',
        '私ども|わたしたち|私たち の …? {view} です|だ|は',
        '{city} の|は …? 考え|腹 は …? 変わる|はっきり',
        'これ が …? {city}|私ども|私たち の …? {view}|答え',
        'お答えします|お答えする …… {city} は',
      ],
    },
    {
      name: 'declares',
      message: 'view',
      when: FIRM,
      patterns: [
        'ここに …? 宣言|表明|約束|明言',
        '{city} は|が …… 宣言する|表明する|明言する|約束する|断言する',
        '声明 を …? 発表|出す|発する',
        '抗議文 を|の',
        '法的 措置|手段 も|を',
        '{city} は …… 辞す 否定',
        '{city} の …? 意思表明',
        '訂正 と|を …? 謝罪 を 求める|要求',
        '{city} を? あげて|挙げて …… 争う|反対|戦う|闘う|抗議',
      ],
    },
    {
      name: 'decides',
      message: 'decision',
      when: DECIDES,
      patterns: [
        '方針 を …? 固める|決定する|転換する|改める|大転換',
        '{city} は|として …… 方針 を …? 定める|変える|決める',
        '{city} は …… 方針 です|だ|に|を',
        '{weighty} …? する? こと を|に|と 決定|決める|いたす',
        '{city} は …… {weighty} …… 決める|決定|いたす|方針',
        '{city} は …… こと を|に|と 決定|決める|決す',
        '{weighty} を|に|へ …? 決定|踏み切る',
        '{weighty} を|に 決める !られる',
        '{city} は|が …… {weighty} を|に|も|へ|する|いたす !ない',
        'に 踏み切る',
        '苦渋 の …? 決断',
        '{city} は …… {redress} を|に|が',
        'これ が|は …? {city} の …? 最終 決定|決定',
        'という|との 決定 です|だ',
      ],
    },
    {
      name: 'refuses',
      message: 'decision',
      when: { ...OUTSIDE_PROCEDURE, negated: true },
      patterns: [
        '{city} に? は …… つもり|考え|余地 は|が|も …? ない|ん|ある',
        '一切|いっさい …? 応じる|認める|行う',
        '{city} は …… 今後|一切|いっさい|到底 …? する|行う|認める|使う|応じる',
        '{city} は …… 応じる|屈する|与する|くみする|同調|従う|認める|受け入れる|同意|手を組む|変更',
        '見直す 余地',
        '考え|方針 は|を …? 変わる|変える|改める',
      ],
    },
    {
      name: 'apologises',
      message: 'apology',
      when: FIRM,
      patterns: [
        '深く|心より|心から|正式 に? お詫び|おわび|謝罪|陳謝 を|いたす|申し上げる|する|します',
        '謝罪 いたす|申し上げる',
        '謝罪 の 意',
        '{city} の|に …… {fault} を 認める',
        '{fault} を 認める',
        '{fault} が|の …… ある|認める た こと …? 認める|明らか',
        '{fault} は …? {city} に|が ある|負う',
        '{city} の {fault} です|で|だ|であり|と',
        '{redress} に 応じる',
        '{redress} を …? {city} が …? 負う|負担|もつ|持つ',
        '{city} が …? {redress} …? 負う|負担|もつ|お支払い|持つ',
        '{city} に …? 落ち度|過失|責任 が|は ある',
        '責任 を …? 痛感',
        '厳正 に|な 処分',
        '誠に 申し訳 ございません|ありません でした',
        '{city} の …? 判断 の 誤り',
      ],
    },
  ],
};
