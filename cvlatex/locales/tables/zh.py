"""Chinese in simplified characters.

Its words are compared with CLDR (dates, names of languages); RenderCV's locale (present); YAMLResume's translations
(titles of sections); Reactive Resume's catalogue (contacts, fields, titles).
"""

from __future__ import annotations

from cvlatex.locales.locale import HAN, DateForms, Locale

# CLDR's, written by scripts/build_locales.py
DATES = DateForms(
    month="{year}.{month}",
    day="{year}.{month}.{day}",
    days="{year}.{month}.{day}–{last}",
    whole_month="{year}年{month}月",
    whole_day="{year}年{month}月{day}日",
)  # fmt: skip
NAMES = {
    "zh": "中文", "en": "英语", "ja": "日语", "ko": "韩语",
    "de": "德语", "fr": "法语", "es": "西班牙语", "pt": "葡萄牙语",
    "it": "意大利语", "nl": "荷兰语", "sv": "瑞典语", "da": "丹麦语",
    "nb": "书面挪威语", "fi": "芬兰语", "pl": "波兰语", "cs": "捷克语",
    "sk": "斯洛伐克语", "hu": "匈牙利语", "ro": "罗马尼亚语", "hr": "克罗地亚语",
    "sl": "斯洛文尼亚语", "et": "爱沙尼亚语", "lv": "拉脱维亚语", "lt": "立陶宛语",
    "tr": "土耳其语", "el": "希腊语", "ru": "俄语", "uk": "乌克兰语",
    "bg": "保加利亚语", "vi": "越南语", "id": "印度尼西亚语",
}  # fmt: skip
# end of CLDR's

WORDS = {
    # Dates.
    "present": "至今",  # RC (FR)
    "since": "{} 起",
    "until": "至 {}",
    "expected": "预计 {}",
    "expected_end": "{}（预计）",
    "about": "约 {}",  # CSL
    "spring": "{}年春",  # (CSL)
    "summer": "{}年夏",  # (CSL)
    "fall": "{}年秋",  # (CSL)
    "winter": "{}年冬",  # (CSL)
    # The document.
    "cv": "简历",  # (FR RR)
    "letter": "求职信",  # RR (CSL PKP ZT)
    "glossary": "术语表",
    "references": "参考文献",  # (CSL FR PKP RR)
    "enclosures": "附件",  # FR PKP
    "mentioned": "见于第 {} 页",
    "mentioned_pages": "见于第 {} 页",
    "page": "第 {} 页",  # (BBL CSL RR ZT)
    "close": "关闭",  # FR NC PKP ZT
    "languages": "语言",  # PKP RR ZT
    "contacts": "联系方式",  # PKP (NC)
    "skip": "跳到正文",  # (PKP RR)
    "definition": "{}的释义",
    "to_glossary": "见术语表",
    "level": "{} / 5",
    "characters": "{} 字符",
    "others": "等",  # CSL ZT
    "equal": "同等贡献",
    "corresponding": "通讯作者",
    "undated": "未注明年份",  # (CSL)
    "technologies": "技术栈",
    "candidate": "候选人 {}",
    # Contacts.
    "email": "邮箱",  # (FR NC PKP RR)
    "phone": "电话",  # NC PKP RR
    "website": "网站",  # NC PKP RR
    "address": "地址",  # NC
    "gender": "性别",  # FR NC
    "birthdate": "出生日期",  # (NC)
    "nationality": "国籍",
    "link": "链接",
    # The fields of a form.
    "name": "姓名",  # PKP RR (FR NC)
    "thing": "名称",  # FR NC PKP (RR)
    "headline": "职业标题",  # (RR)
    "organization": "单位",  # (FR NC RR)
    "role": "职位",  # RR (FR PKP)
    "location": "地点",  # NC ZT (FR RR YR)
    "degree": "学位",  # RR
    "area": "专业",  # (RR)
    "grade": "成绩",  # RR
    "title": "标题",  # FR PKP RR ZT (NC)
    "subtitle": "副标题",  # PKP
    "issuer": "颁发机构",  # (RR)
    "authors": "作者",  # PKP ZT
    "venue": "发表于",  # (PKP RR ZT)
    "date": "日期",  # FR PKP RR ZT
    "start": "开始",  # FR PKP
    "end": "结束",  # (FR)
    "expected_label": "预计",
    "dates": "时间",  # (RR)
    "note": "备注",  # NC (FR PKP RR ZT)
    "recipient": "收件人",  # PKP RR (ZT)
    "subject": "主题",  # FR PKP ZT
    "description": "描述",  # FR PKP RR
    "text": "正文",
    "quote": "评语",
    # Kinds of publications.
    "journal": "期刊论文",  # (ZT)
    "conference": "会议论文",  # ZT
    "book": "著作",  # (CSL ZT)
    "chapter": "书籍章节",  # (ZT)
    "thesis": "学位论文",  # CSL ZT
    "preprint": "预印本",  # ZT
    "report": "技术报告",  # (CSL FR PKP ZT)
    "patent": "专利",  # CSL ZT
    "software": "软件与数据",  # (CSL ZT)
    "other_works": "其他",  # PKP (NC)
    # Titles of sections.
    "section-summary": "个人简介",  # (PKP RR YR)
    "section-experience": "工作经历",  # RR YR
    "section-volunteer": "志愿经历",  # (RR YR)
    "section-education": "教育经历",  # RR (YR)
    "section-projects": "项目经历",  # (RR YR)
    "section-skills": "专业技能",  # YR (RR)
    "section-languages": "语言能力",  # (PKP RR YR ZT)
    "section-publications": "论文发表",  # (RR YR)
    "section-teaching": "教学经历",
    "section-awards": "荣誉奖项",  # (RR YR)
    "section-certificates": "资格证书",  # (RR YR)
    "section-references": "推荐人",  # RR (FR PKP YR)
    "section-interests": "兴趣爱好",  # RR YR
    "section-courses": "课程",
    "section-patents": "专利",  # ZT
    "section-organizations": "社会团体",
    "section-training": "培训经历",  # (FR)
    "section-test-scores": "考试成绩",
    "section-conferences": "学术会议",
    "section-driving-licences": "驾驶证",
    "section-other": "其他",  # PKP (NC)
    # A new CV.
    "your_name": "你的名字",
    "your_headline": "一句话说明你做什么",
    "city": "城市",  # NC PKP
    "your_summary": "两三句话：你擅长什么，做成过什么，接下来想做什么。",
    "your_point": "做了什么，结果如何：写出**数字**，例如“处理时间由40分钟缩短到6分钟”",
    "project": "项目名称",  # (FR)
    "school": "学校名称",  # (RR)
    "bachelor": "学士",
    "tools": "工具",  # PKP
    "course": "课程名称",
    "award": "奖项名称",
    "paper": "论文题目",
    "native": "母语",
    "fluent": "流利",
}

LOCALE = Locale(
    tag="zh",
    names=NAMES,
    words=WORDS,
    dates=DATES,
    hyphenation="usenglish",
    marks=HAN,
    setting="chinese",
    face="SC",
    han="pinyin",
    letter="chinese",
    widest="2013.09 – 2016.04",
    is_family_first=True,
)
