"""The words by which a parser tells sections and contacts, in English and Chinese; titles in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cvlatex.locales.locale import load_table
from cvlatex.model.tags import TAGS

_SHORTEST = 4
"""Letters of a title that another one may begin with."""

SECTIONS = {
    "experience": (
        "experience", "experiences", "employment", "work history", "career history", "professional background",
        "internship", "internships", "appointments", "positions", "work", "工作经历", "工作经验", "实习经历",
        "任职经历", "职业经历", "从业经历", "工作履历", "工作背景",
    ),
    "education": (
        "education", "academic background", "studies", "qualifications", "教育经历", "教育背景", "学历", "教育",
    ),
    "projects": (
        "projects", "project", "project experience", "open source", "research", "项目经历", "项目经验", "项目",
        "科研经历", "研究经历", "开源",
    ),
    "skills": (
        "skills", "competencies", "technologies", "expertise", "技能", "专业技能", "核心能力", "技术栈", "专长",
        "技术能力", "专业能力",
    ),
    "languages": ("languages", "语言能力", "语言", "外语"),
    "publications": ("publications", "papers", "patents", "selected works", "论文", "发表", "著作", "出版", "专利"),
    "awards": ("awards", "honors", "honours", "scholarships", "prizes", "grants", "获奖", "荣誉", "奖项", "奖励"),
    "certificates": ("certificates", "certifications", "licenses", "courses", "coursework", "证书", "资质", "认证"),
    "summary": (
        "summary", "profile", "objective", "about", "about me", "statement", "basics", "简介", "自我评价", "个人简介",
        "求职意向", "个人总结", "概述", "关于我", "關於我",
    ),
    "references": ("references", "referees", "推荐人", "证明人"),
    "volunteering": (
        "volunteer", "volunteering", "volunteer experience", "volunteer work", "community", "service", "involvement",
        "activities", "leadership", "志愿", "社会实践", "社团", "社区", "校园经历",
    ),
    "interests": ("interests", "hobbies", "兴趣", "爱好"),
}  # fmt: skip
"""Words in a section's title, by what they say the section is."""

EMAIL = re.compile(r"(?<![@\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
WEBSITE = re.compile(
    r"(?:https?://|www\.)\S+|\b(?:[\w-]+\.)+(?:com|org|net|io|dev|cn|edu|me|ai|eu|info|de|fr|ch)(?:/\S*)?",
    re.IGNORECASE,
)
PHONE = re.compile(r"(?<![\w/.-])(?:\(\+?\d{1,4}\)[\d ()\u2013.-]{5,}|\+?\(?\d[\d ()\u2013.-]{6,})\d(?![\w/])")

DURATION = re.compile(r"\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|年|个?月)[\s,]*){1,2}\)?", re.IGNORECASE)
"""A duration, which some programs print below the dates."""

MARKS = "•◦▪●○■□◆◇❖▶►▸▹★☆✓✔➔➢➤→»␣·∙‣⁃"
"""What stands before a point of a list, besides dashes, stars and numbers."""

BULLET = re.compile(rf"^\s*(?:[{MARKS}*–—-]|\(?\d{{1,2}}[.)、](?!\d))\s*(?=\S)")
EMPLOYER = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|corp|company|group|university|institute|college|school|academy|laborator(?:y|ies)|lab|labs|bank|"
    r"hospital|centre|center|agency|department|ministry|studio|foundation|technologies|systems)\b"
    r"|公司|集团|大学|学院|研究院|研究所|银行|医院|中心|实验室|学校|中学|事务所|局$",
    re.IGNORECASE,
)
"""What a line names that is an employer or a school."""


DEGREE = re.compile(r"(?P<degree>(?:Ph\.?D|[BM]\.?(?:S|A|Sc|Eng|Phil)|MBA|BEng|MEng)\.?)\s+(?P<school>[A-Z].*)")
"""A degree and the school on one line."""

STUDIES = re.compile(r"bachelor|master|ph\.?d|\b[bm]\.?s?a?c?\b|diploma|学士|硕士|博士|本科|专科", re.IGNORECASE)
"""A degree, behind which a comma parts its subject."""

ROLE = re.compile(
    r"\b(?:head|chief|lead|leader|engineer|developer|programmer|manager|director|scientist|researcher|analyst|consultant|"
    r"designer|professor|lecturer|intern|assistant|associate|officer|architect|founder|teacher|nurse|editor|writer|fellow|"
    r"postdoc(?:toral)?|student|president|coordinator|specialist|technician|administrator|accountant|tutor|volunteer|"
    r"master|bachelor|ph\.?d|doctor|b\.?sc?|m\.?sc?|b\.?a|m\.?a|mba|diploma|laurea)\b"
    r"|负责人|工程师|开发者|程序员|经理|总监|主管|研究员|教授|讲师|助理|实习生|设计师|专员|顾问|主任|组长|架构师|分析师|硕士|博士|学士|本科|专科",
    re.IGNORECASE,
)
"""What a line names that is a post or a degree."""


def classify_title(title: str) -> str:
    """Return what a title says its section is; '' where it says nothing that is known."""
    plain = " ".join(title.casefold().split())
    found = [(len(word), kind) for kind, word in _list_words() if _has(plain, word)]
    return max(found)[1] if found else _classify_in_another_language(plain)


def _list_words() -> Iterator[tuple[str, str]]:
    """Yield every kind of section with each of its words."""
    for kind, words in SECTIONS.items():
        for word in words:
            yield kind, word


def _has(title: str, word: str) -> bool:
    """Whether a title has a word; one in Latin letters as a whole: no coursework is work."""
    return word in title and (not word.isascii() or re.search(rf"\b{word}\b", title) is not None)


_KINDS = {"volunteer": "volunteering", "courses": "certificates", "training": "certificates"}


def _classify_in_another_language(title: str) -> str:
    """Return the kind of a title in one of the other languages; it may be shorter or longer than the usual one."""
    titles = _collect_titles()
    if title in titles:
        return titles[title]
    near = {kind for usual, kind in titles.items() if _are_alike(usual, title)}
    return near.pop() if len(near) == 1 else ""


def _are_alike(usual: str, title: str) -> bool:
    """Whether one of two titles is how the other begins, by whole words: Experiencia, Experiencia profesional."""
    shorter, longer = sorted((usual, title), key=len)
    return len(shorter) > _SHORTEST and longer.startswith(f"{shorter} ")


@cache
def _collect_titles() -> dict[str, str]:
    """Return the titles of sections in every language, which take a while to load."""
    kinds = (*SECTIONS, *_KINDS)
    return {
        load_table(tag).words[key].casefold(): _KINDS.get(kind, kind)
        for tag in TAGS
        for kind in kinds
        if (key := f"section-{kind}") in load_table(tag).words
    }
