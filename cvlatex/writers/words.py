"""The few words that an output needs and the data does not have, by language."""

from __future__ import annotations

from cvlatex.model.document import ContactLine

GLOSSARY = {"zh": "术语表", "en": "Glossary"}
REFERENCES = {"zh": "参考文献", "en": "References"}
ENCLOSURES = {"zh": "附件", "en": "Enclosures"}
CV = {"zh": "简历", "en": "Curriculum vitae"}
LANGUAGE_NAMES = {"zh": "中文", "en": "English", "de": "Deutsch", "fr": "Français", "ja": "日本語", "es": "Español"}
CLOSE = {"zh": "关闭", "en": "Close"}
LANGUAGES = {"zh": "语言", "en": "Languages"}
CONTACTS = {"zh": "联系方式", "en": "Contact"}
SKIP = {"zh": "跳到正文", "en": "Skip to the content"}
DEFINITION = {"zh": "“{}”的释义", "en": "Definition of {}"}
TO_GLOSSARY = {"zh": "见术语表", "en": "In the glossary"}
LEVEL = {"zh": "{} / 5", "en": "{} out of 5"}
COLON = {"zh": "：", "en": ": "}
COMMA = {"zh": "、", "en": ", "}

CONTACT_LABELS = {
    "email": {"zh": "邮箱", "en": "E-mail"},
    "phone": {"zh": "电话", "en": "Phone"},
    "website": {"zh": "网站", "en": "Website"},
    "address": {"zh": "地址", "en": "Address"},
    "gender": {"zh": "性别", "en": "Gender"},
    "birthdate": {"zh": "出生日期", "en": "Date of birth"},
    "nationality": {"zh": "国籍", "en": "Nationality"},
    "linkedin": {"en": "LinkedIn"},
    "github": {"en": "GitHub"},
    "gitlab": {"en": "GitLab"},
    "orcid": {"en": "ORCID"},
    "googlescholar": {"zh": "谷歌学术", "en": "Google Scholar"},
    "researchgate": {"en": "ResearchGate"},
    "x": {"en": "X"},
    "mastodon": {"en": "Mastodon"},
    "stackoverflow": {"en": "Stack Overflow"},
    "wechat": {"zh": "微信", "en": "WeChat"},
    "telegram": {"en": "Telegram"},
    "whatsapp": {"en": "WhatsApp"},
    "skype": {"en": "Skype"},
    "zhihu": {"zh": "知乎", "en": "Zhihu"},
    "weibo": {"zh": "微博", "en": "Weibo"},
}

FORM = {
    "name": {"zh": "姓名", "en": "Name"},
    "thing": {"zh": "名称", "en": "Name"},
    "headline": {"zh": "职业标题", "en": "Headline"},
    "organization": {"zh": "单位", "en": "Organization"},
    "role": {"zh": "职位", "en": "Role"},
    "location": {"zh": "地点", "en": "Location"},
    "degree": {"zh": "学位", "en": "Degree"},
    "area": {"zh": "专业", "en": "Field of study"},
    "grade": {"zh": "成绩", "en": "Grade"},
    "title": {"zh": "标题", "en": "Title"},
    "subtitle": {"zh": "副标题", "en": "Subtitle"},
    "issuer": {"zh": "颁发机构", "en": "Issuer"},
    "authors": {"zh": "作者", "en": "Authors"},
    "venue": {"zh": "发表于", "en": "Published in"},
    "doi": {"en": "DOI"},
    "email": {"zh": "邮箱", "en": "E-mail"},
    "phone": {"zh": "电话", "en": "Phone"},
    "date": {"zh": "日期", "en": "Date"},
    "start": {"zh": "开始", "en": "Start"},
    "end": {"zh": "结束", "en": "End"},
    "expected": {"zh": "预计", "en": "Expected"},
    "dates": {"zh": "时间", "en": "Dates"},
    "technologies": {"zh": "技术", "en": "Technologies"},
    "note": {"zh": "备注", "en": "Note"},
    "recipient": {"zh": "收件人", "en": "Recipient"},
    "subject": {"zh": "主题", "en": "Subject"},
    "letter": {"zh": "求职信", "en": "Letter"},
    "enclosures": {"zh": "附件", "en": "Enclosures"},
    "present": {"zh": "至今", "en": "Present"},
    "description": {"zh": "描述", "en": "Description"},
    "text": {"zh": "正文", "en": "Text"},
    "quote": {"zh": "评语", "en": "Quotation"},
}
"""The names of a form's fields, by the keys of the data."""


def word(table: dict[str, str], language: str) -> str:
    """The word in a language; the English one where the table has no other."""
    return table.get(language) or table.get(language.partition("-")[0]) or table["en"]


def label_of(contact: ContactLine, language: str) -> str:
    """What a contact is: its network's name, or the word for its type; '' where neither is known."""
    return contact.network or contact_label(contact.type, language)


def contact_label(contact_type: str, language: str) -> str:
    """What a contact is, '' for one of no known type."""
    labels = CONTACT_LABELS.get(contact_type)
    return word(labels, language) if labels else ""
