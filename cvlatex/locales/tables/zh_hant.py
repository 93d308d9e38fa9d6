"""Chinese in traditional characters.

Its words are compared with CLDR (dates, names of languages); YAMLResume's translations (titles of sections); Reactive
Resume's catalogue (contacts, fields, titles).
"""

from __future__ import annotations

from cvlatex.locales.locale import HAN, DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}年{month}月",
    day="{year}年{month}月{day}日",
    days="{year}年{month}月{day}日至{last}日",
    whole_month="{year}年{month}月",
    whole_day="{year}年{month}月{day}日",
    year="{year}年",
)  # fmt: skip
NAMES = {
    "zh": "中文", "en": "英文", "ja": "日文", "ko": "韓文",
    "de": "德文", "fr": "法文", "es": "西班牙文", "pt": "葡萄牙文",
    "it": "義大利文", "nl": "荷蘭文", "sv": "瑞典文", "da": "丹麥文",
    "nb": "書面挪威文", "fi": "芬蘭文", "pl": "波蘭文", "cs": "捷克文",
    "sk": "斯洛伐克文", "hu": "匈牙利文", "ro": "羅馬尼亞文", "hr": "克羅埃西亞文",
    "sl": "斯洛維尼亞文", "et": "愛沙尼亞文", "lv": "拉脫維亞文", "lt": "立陶宛文",
    "tr": "土耳其文", "el": "希臘文", "ru": "俄文", "uk": "烏克蘭文",
    "bg": "保加利亞文", "vi": "越南文", "id": "印尼文",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "至今",  # (FR)
    "since": "{}起",
    "until": "至{}",
    "expected": "預計{}",
    "expected_end": "{}（預計）",
    "about": "約{}",  # CSL
    "spring": "{}年春",  # (CSL)
    "summer": "{}年夏",  # (CSL)
    "fall": "{}年秋",  # (CSL)
    "winter": "{}年冬",  # (CSL)
    # The document.
    "cv": "履歷",  # (RR)
    "letter": "求職信",  # FR RR (CSL ZT)
    "glossary": "術語表",
    "references": "參考文獻",  # (CSL RR)
    "enclosures": "附件",
    "mentioned": "見於第 {} 頁",
    "mentioned_pages": "見於第 {} 頁",
    "page": "第 {} 頁",  # (BBL CSL RR ZT)
    "close": "關閉",  # NC ZT
    "languages": "語言",  # RR ZT
    "contacts": "聯絡方式",  # (NC PKP)
    "skip": "跳至主要內容",  # RR
    "definition": "{}的釋義",
    "to_glossary": "見術語表",
    "level": "{} / 5",
    "characters": "{} 字元",
    "others": "等",  # CSL ZT
    "equal": "同等貢獻",
    "corresponding": "通訊作者",
    "undated": "未註明年份",  # (CSL)
    "technologies": "技術",
    "candidate": "應徵者 {}",
    # Contacts.
    "email": "電子郵件",  # NC RR (PKP)
    "phone": "電話",  # NC RR (PKP)
    "website": "網站",  # NC (RR)
    "address": "地址",  # NC
    "gender": "性別",  # NC
    "birthdate": "出生日期",  # (NC)
    "nationality": "國籍",
    "link": "連結",
    # The fields of a form.
    "name": "姓名",  # PKP (NC RR)
    "thing": "名稱",  # NC RR (PKP)
    "headline": "職稱",  # (RR)
    "organization": "公司",  # NC RR
    "role": "職位",  # RR (PKP)
    "location": "地點",  # NC RR (YR ZT)
    "degree": "學位",  # RR
    "area": "主修",  # (RR)
    "grade": "成績",  # RR
    "title": "標題",  # NC RR ZT
    "subtitle": "副標題",
    "issuer": "頒發機構",  # (RR)
    "authors": "作者",  # PKP ZT
    "venue": "發表於",  # (RR ZT)
    "date": "日期",  # RR ZT
    "start": "開始",
    "end": "結束",
    "expected_label": "預計",
    "dates": "時間",  # (RR)
    "note": "備註",  # NC (RR ZT)
    "recipient": "收件人",  # RR (ZT)
    "subject": "主旨",  # (ZT)
    "description": "說明",  # (RR)
    "text": "內文",
    "quote": "評語",
    # Kinds of publications.
    "journal": "期刊論文",  # (ZT)
    "conference": "會議論文",  # ZT
    "book": "著作",  # (CSL ZT)
    "chapter": "書籍章節",  # (ZT)
    "thesis": "學位論文",  # (CSL ZT)
    "preprint": "預印本",  # ZT
    "report": "技術報告",  # (CSL ZT)
    "patent": "專利",  # ZT (CSL)
    "software": "軟體與資料",  # (CSL ZT)
    "other_works": "其他",  # NC
    # Titles of sections.
    "section-summary": "簡介",  # YR (PKP RR)
    "section-experience": "工作經歷",  # YR (RR)
    "section-volunteer": "志工服務",  # RR (YR)
    "section-education": "學歷",  # RR (YR)
    "section-projects": "專案",  # RR (YR)
    "section-skills": "專業技能",  # YR (RR)
    "section-languages": "語言能力",  # (RR YR ZT)
    "section-publications": "著作發表",  # (RR YR)
    "section-teaching": "教學經歷",
    "section-awards": "獎項",  # RR (YR)
    "section-certificates": "證照",  # RR (YR)
    "section-references": "推薦人",  # RR (YR)
    "section-interests": "興趣",  # RR (YR)
    "section-courses": "課程",
    "section-patents": "專利",  # ZT
    "section-organizations": "社團組織",
    "section-training": "培訓",  # (FR)
    "section-test-scores": "考試成績",
    "section-conferences": "學術會議",
    "section-driving-licences": "駕駛執照",
    "section-other": "其他",  # NC
    # A new CV.
    "your_name": "你的姓名",
    "your_headline": "一句話說明你做什麼",
    "city": "城市",  # NC
    "your_summary": "兩三句話：你擅長什麼，做成過什麼，接下來想做什麼。",
    "your_point": "做了什麼，結果如何：寫出**數字**，例如「處理時間由40分鐘縮短到6分鐘」",
    "project": "專案名稱",
    "school": "學校名稱",  # (RR)
    "bachelor": "學士",
    "tools": "工具",
    "course": "課程名稱",  # (FR)
    "award": "獎項名稱",
    "paper": "論文題目",
    "native": "母語",
    "fluent": "流利",
}

LOCALE = Locale(
    tag="zh-Hant",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="usenglish",
    marks=HAN,
    setting="chinese",
    face="TC",
    han="strokes",
    letter="chinese",
    quotes=("「", "」"),
    is_family_first=True,
)
