r"""What other CV formats call our keys and values, and the singular or plural of ours, so that a hint can translate.

Sources: JSON Resume schema 1.0, RenderCV 2, YAMLResume 0.14, Europass, moderncv's \cventry.
"""

from __future__ import annotations

from functools import cache

KEYS = (
    ("organization", ("institution institute school university college company employer organisation entity affiliation"
     " client firm lab department workplace")),
    ("role", "position job jobtitle occupation designation function post rank"),
    ("degree", "studytype diploma qualification"),
    ("area", "major field subject fieldofstudy specialization specialisation program programme discipline"),
    ("grade", "score gpa grades mark marks honours honors"),
    ("location", "city place address region country locations where"),
    ("start", "startdate from begin began started since datefrom"),
    ("end", "enddate to until finish finished ended graduation dateto"),
    ("date", "year releasedate issued awarded datestring published"),
    ("start", "dates period"),
    ("dates_text", "duration datestext"),
    ("title", "bullet number reversednumber"),
    ("technologies", "keywords tech stack techstack tools"),
    ("items", "keywords skills list elements values technologies tools"),
    ("entries", ("items list entry content bullets points highlights jobs positions work education publications skills"
     " awards projects certificates languages references")),
    ("highlights", ("bullets bullet points details responsibilities achievements accomplishments children courses"
     " subpoints tasks items highlight list")),
    ("summary", "description overview abstract"),
    ("opening", "salutation greeting dear hello"),
    ("recipient", "to addressee receiver address"),
    ("closing", "signoff regards farewell valediction ending"),
    ("subject", "re topic about"),
    ("enclosures", "attachments enclosed enclosure"),
    ("body", "text description content summary definition explanation meaning value paragraph"),
    ("text", "description content body summary value point"),
    ("items", "details"),
    ("name", "label category skill fullname project"),
    ("title", "label name heading award header caption"),
    ("headline", "label title tagline slogan jobtitle"),
    ("name", "language title"),
    ("role", "title"),
    ("term", "name title word"),
    ("subtitle", "subheading"),
    ("level", "fluency proficiency"),
    ("issuer", "awarder issuedby publisher grantor authority organization"),
    ("venue", "publisher journal conference booktitle publication journaltitle"),
    ("dots", "rating stars"),
    ("organization", "name"),
    ("name", "firstname lastname givenname surname forename"),
    ("url", "github repo repository demo"),
    ("authors", "author by"),
    ("url", "link website homepage href uri webpage"),
    ("doi", "identifier"),
    ("quote", "reference testimonial recommendation"),
    ("references", "reference sources"),
    ("email", "mail emailaddress"),
    ("phone", "telephone tel mobile cell phonenumber"),
    ("contacts", "contact profiles socialnetworks social links connections networks"),
    ("photo", "picture image avatar portrait"),
    ("file", "image path src filename"),
    ("alt", "description caption alttext"),
    ("profile", "basics personal person header"),
    ("sections", "contentsections section"),
    ("type", "kind network sectiontype category"),
    ("value", "username handle account text url link address href uri number"),
    ("language", "lang languages locale"),
    ("style", "theme template layout"),
    ("color", "colour colors primarycolor accent"),
    ("fonts", "font fontfamily typeface"),
    ("font_size", "fontsize size"),
    ("paper", "page papersize pagesize format"),
    ("max_pages", "pages maxpages pagelimit pagebudget"),
    ("output", "medium target"),
    ("tags", "tag"),
    ("include", "only with tags"),
    ("exclude", "without except hide"),
    ("audience", "private visibility"),
    ("new_page", "pagebreak newpage"),
    ("numbered", "ordered enumerate"),
    ("id", "key slug anchor identifier"),
    ("variants", "variant outputs documents"),
    ("defaults", "default"),
    ("name", "姓名 名字 名称 氏名 名前"),
    ("title", "标题 題名 名称 タイトル"),
    ("organization", "公司 单位 学校 院校 机构 組織 会社"),
    ("role", "职位 职务 岗位 役職"),
    ("degree", "学位 学历 学位"),
    ("area", "专业 専攻"),
    ("location", "地点 地址 城市 场所"),
    ("start", "开始 开始时间 起始 開始"),
    ("end", "结束 结束时间 终止 終了"),
    ("date", "日期 时间 日付"),
    ("highlights", "要点 亮点 职责"),
    ("summary", "简介 摘要 描述 概要"),
    ("items", "内容 技能"),
    ("entries", "条目 项目 内容"),
    ("sections", "章节 部分"),
    ("profile", "个人信息 基本信息"),
    ("contacts", "联系方式 連絡先"),
    ("photo", "照片 写真"),
    ("headline", "头衔 求职意向"),
    ("level", "水平 程度 レベル"),
)  # fmt: skip
"""A key of ours and what others call it; of several that a record has, the first."""

_VALUES = (
    ("phone", "mobile tel telephone cell cellphone"),
    ("email", "mail e-mail"),
    ("website", "url homepage web site blog"),
    ("address", "location"),
    ("birthdate", "birthday born"),
    ("gender", "sex"),
    ("nationality", "citizenship"),
    ("x", "twitter"),
    ("googlescholar", "scholar google-scholar google_scholar"),
    ("stackoverflow", "stack-overflow stack_overflow"),
    ("semanticscholar", "semantic-scholar semantic_scholar"),
    ("webofscience", "publons researcherid web-of-science wos"),
    ("hackernews", "hacker-news hacker_news ycombinator"),
    ("devto", "dev.to dev"),
    ("wechat", "weixin 微信"),
    ("zhihu", "知乎"),
    ("bilibili", "哔哩哔哩 b站"),
    ("phone", "电话 手机"),
    ("email", "邮箱 电子邮箱"),
    ("other", "custom"),
    ("experience", "work employment volunteer job jobs career"),
    ("education", "school degrees studies academic"),
    ("text", "interests hobbies summary about objective statement paragraph"),
    ("entries", "custom general other list generic"),
    ("certificates", "certifications certification"),
    ("awards", "honors honours prizes scholarships"),
    ("publications", "papers articles"),
    ("education", "教育 教育经历 教育背景 学歴 ausbildung bildung studium"),
    ("experience", "工作 工作经历 工作经验 实习 职业经历 職歴 berufserfahrung"),
    ("projects", "项目 项目经历 プロジェクト"),
    ("skills", "技能 专业技能 スキル kenntnisse"),
    ("languages", "语言 语言能力 語学 sprachen"),
    ("publications", "论文 发表论文 出版 論文 publikationen"),
    ("awards", "奖项 获奖 荣誉 受賞 auszeichnungen"),
    ("certificates", "证书 资格证书 資格 zertifikate"),
    ("references", "推荐人 referees referenzen"),
    ("letter", "us"),
    ("grey", "gray"),
    ("a2a", "pdf/a-2a pdf/a2a pdfa2a pdfa-2a pdf-a-2a a-2a pdf/a pdfa"),
    ("ua1", "pdf/ua-1 pdf/ua1 pdfua1 pdfua-1 ua-1 pdf/ua pdfua ua"),
    ("a4f", "pdf/a-4f pdf/a4f pdfa4f a-4f"),
    ("ua2", "pdf/ua-2 pdf/ua2 pdfua2 ua-2"),
    ("all", "true yes"),
    ("none", "false no"),
    ("classic", "default"),
    ("airy", "loose relaxed spacious roomy wide generous comfortable"),
    ("normal", "default medium regular standard"),
    ("compact", "tight dense narrow condensed small"),
    ("docx", "word doc"),
    ("html", "web htm"),
    ("md", "markdown"),
    ("txt", "text plain"),
    ("png", "image picture"),
    ("json", "jsonresume json-resume json_resume"),
    ("json_resume", "json jsonresume json-resume"),
    ("yaml", "yml source sources"),
    ("screen", "digital pdf"),
    ("print", "printer paper"),
    ("docx", "word doc"),
    ("md", "markdown"),
    ("txt", "text plain"),
    ("html", "web website htm"),
    ("png", "image picture jpg jpeg"),
)  # fmt: skip
"""A word of a list (a contact's type, a section's, a language, a paper) and what people write for it."""


def find_keys(written: str) -> tuple[str, ...]:
    """Return our keys that a foreign one may stand for, the likeliest first. Capitals and `-`, `_` do not count."""
    return _group_by_foreign_name(KEYS).get(written.lower().translate(_UNCOUNTED), ())


def find_values(written: str) -> tuple[str, ...]:
    """Return our words that a foreign one may stand for, the likeliest first."""
    return _group_by_foreign_name(_VALUES).get(written.lower(), ())


_UNCOUNTED = str.maketrans("", "", "-_ ")


@cache
def _group_by_foreign_name(table: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """Return the names that are ours by the foreign name, from a table of ours and theirs."""
    found: dict[str, tuple[str, ...]] = {}
    for ours, theirs in table:
        for name in theirs.split():
            found[name] = (*found.get(name, ()), ours)
    return found
