"""Japanese.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); YAMLResume's translations
(titles of sections); Reactive Resume's catalogue (contacts, fields, titles); babel's captions (references,
enclosures, page, glossary).
"""

from __future__ import annotations

from cvlatex.locales.locale import KANA, DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}年{month}月",
    day="{year}年{month}月{day}日",
    days="{year}年{month}月{day}日～{last}日",
    whole_month="{year}年{month}月",
    whole_day="{year}年{month}月{day}日",
    year="{year}年",
)  # fmt: skip
NAMES = {
    "zh": "中国語", "en": "英語", "ja": "日本語", "ko": "韓国語",
    "de": "ドイツ語", "fr": "フランス語", "es": "スペイン語", "pt": "ポルトガル語",
    "it": "イタリア語", "nl": "オランダ語", "sv": "スウェーデン語", "da": "デンマーク語",
    "nb": "ノルウェー語(ブークモール)", "fi": "フィンランド語", "pl": "ポーランド語", "cs": "チェコ語",
    "sk": "スロバキア語", "hu": "ハンガリー語", "ro": "ルーマニア語", "hr": "クロアチア語",
    "sl": "スロベニア語", "et": "エストニア語", "lv": "ラトビア語", "lt": "リトアニア語",
    "tr": "トルコ語", "el": "ギリシャ語", "ru": "ロシア語", "uk": "ウクライナ語",
    "bg": "ブルガリア語", "vi": "ベトナム語", "id": "インドネシア語",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "現在",  # RC
    "since": "{}から",
    "until": "{}まで",
    "expected": "{}予定",
    "expected_end": "{}（予定）",
    "about": "{}頃",  # (CSL)
    "spring": "{}年春",  # (CSL)
    "summer": "{}年夏",  # (CSL)
    "fall": "{}年秋",  # (CSL)
    "winter": "{}年冬",  # (CSL)
    # The document.
    "cv": "履歴書",  # (RR)
    "letter": "添え状",  # (CSL PKP RR ZT)
    "glossary": "用語集",  # BBL
    "references": "参考文献",  # PKP (CSL RR)
    "enclosures": "同封書類",  # (PKP)
    "mentioned": "{} ページに記載",
    "mentioned_pages": "{} ページに記載",
    "page": "{} ページ",  # CSL RR (BBL ZT)
    "close": "閉じる",  # NC PKP ZT
    "languages": "言語",  # PKP ZT (RR)
    "contacts": "連絡先",  # NC PKP
    "skip": "本文へスキップ",  # (PKP RR)
    "definition": "{}の説明",
    "to_glossary": "用語集を見る",
    "level": "5 段階中 {}",
    "characters": "{} 文字",
    "others": "ほか",  # CSL (ZT)
    "equal": "共同筆頭著者",
    "corresponding": "責任著者",
    "undated": "年不明",  # (CSL)
    "technologies": "使用技術",
    "candidate": "候補者 {}",
    # Contacts.
    "email": "メール",  # NC PKP RR
    "phone": "電話番号",  # NC RR (PKP)
    "website": "ウェブサイト",  # NC PKP (RR)
    "address": "住所",  # NC
    "gender": "性別",  # NC
    "birthdate": "生年月日",  # (NC)
    "nationality": "国籍",
    "link": "リンク",
    # The fields of a form.
    "name": "氏名",  # (NC PKP RR)
    "thing": "名称",  # (NC PKP RR)
    "headline": "肩書き",  # RR
    "organization": "組織名",  # RR (NC)
    "role": "役職",  # RR (PKP)
    "location": "所在地",  # RR (NC YR ZT)
    "degree": "学位",  # RR
    "area": "専攻",  # (RR)
    "grade": "成績",  # RR
    "title": "タイトル",  # NC PKP RR ZT
    "subtitle": "サブタイトル",  # PKP
    "issuer": "発行元",  # RR
    "authors": "著者",  # PKP ZT
    "venue": "掲載誌",  # (PKP RR ZT)
    "date": "日付",  # PKP RR (ZT)
    "start": "開始",  # PKP
    "end": "終了",  # (PKP)
    "expected_label": "予定",
    "dates": "期間",  # RR
    "note": "備考",  # (NC PKP RR ZT)
    "recipient": "宛先",  # RR (PKP ZT)
    "subject": "件名",  # PKP ZT
    "description": "説明",  # PKP RR
    "text": "本文",
    "quote": "推薦文",
    # Kinds of publications.
    "journal": "学術論文",  # ZT
    "conference": "会議論文",  # (ZT)
    "book": "著書",  # (CSL ZT)
    "chapter": "分担執筆",  # (ZT)
    "thesis": "学位論文",  # ZT (CSL)
    "preprint": "プレプリント",  # ZT
    "report": "報告書",  # CSL (PKP ZT)
    "patent": "特許",  # CSL ZT
    "software": "ソフトウェア・データ",  # (CSL ZT)
    "other_works": "その他",  # NC PKP
    # Titles of sections.
    "section-summary": "概要",  # PKP (RR YR)
    "section-experience": "職歴",  # RR YR
    "section-volunteer": "ボランティア活動",  # YR (RR)
    "section-education": "学歴",  # RR YR
    "section-projects": "プロジェクト",  # RR YR
    "section-skills": "スキル",  # RR YR
    "section-languages": "語学",  # RR (PKP YR ZT)
    "section-publications": "著作物",  # RR (YR)
    "section-teaching": "教育歴",
    "section-awards": "受賞歴",  # RR (YR)
    "section-certificates": "資格",  # (RR YR)
    "section-references": "推薦人",  # YR (PKP RR)
    "section-interests": "趣味・関心",  # RR (YR)
    "section-courses": "講座",
    "section-patents": "特許",  # ZT
    "section-organizations": "所属団体",
    "section-training": "研修",
    "section-test-scores": "試験成績",
    "section-conferences": "学会発表",
    "section-driving-licences": "運転免許",
    "section-other": "その他",  # NC PKP
    # A new CV.
    "your_name": "氏名",
    "your_headline": "何をしている人かを一行で",
    "city": "都市名",  # (NC PKP)
    "your_summary": "二、三文で：得意なこと、成し遂げたこと、次に取り組みたいこと。",
    "your_point": "何をして、どうなったか。**数字**を入れる：「処理時間を40分から6分に短縮」",
    "project": "プロジェクト名",
    "school": "学校名",  # RR
    "bachelor": "学士",
    "tools": "ツール",  # PKP
    "course": "科目名",
    "award": "賞の名称",
    "paper": "論文の題名",
    "native": "母語",
    "fluent": "流暢",
}

LOCALE = Locale(
    tag="ja",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="usenglish",
    marks=KANA,
    setting="japanese",
    face="JP",
    han="kana",
    letter="japanese",
    quotes=("「", "」"),
    is_family_first=True,
)
