"""The words by which a parser tells sections and contacts, in English and Chinese; titles in every language."""

from __future__ import annotations

import re
from functools import cache

from cvlatex.locales.locale import table
from cvlatex.model.tags import TAGS

SECTIONS = {
    "experience": (
        "experience", "employment", "work history", "career history", "professional background", "internship",
        "appointments", "positions", "work", "工作经历", "工作经验", "实习经历", "任职经历", "职业经历", "从业经历",
        "工作履历",
    ),
    "education": (
        "education", "academic background", "studies", "qualifications", "教育经历", "教育背景", "学历", "教育",
    ),
    "projects": ("projects", "project", "open source", "项目经历", "项目经验", "项目", "科研经历", "研究经历", "开源"),
    "skills": (
        "skills", "competencies", "technologies", "expertise", "技能", "专业技能", "核心能力", "技术栈", "专长",
    ),
    "languages": ("languages", "语言能力", "语言", "外语"),
    "publications": ("publications", "papers", "selected works", "论文", "发表", "著作", "出版"),
    "awards": ("awards", "honors", "honours", "scholarships", "prizes", "grants", "获奖", "荣誉", "奖项", "奖励"),
    "certificates": ("certificates", "certifications", "licenses", "courses", "证书", "资质", "认证"),
    "summary": (
        "summary", "profile", "objective", "about", "statement", "basics", "简介", "自我评价", "个人简介",
        "求职意向", "个人总结", "概述",
    ),
    "references": ("references", "referees", "推荐人", "证明人"),
    "volunteering": ("volunteer", "community", "service", "志愿", "社会实践", "社团", "校园经历"),
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

BULLET = re.compile(r"^\s*(?:[•◦▪●○■·∙‣⁃➢➤*–—-]|\(?\d{1,2}[.)、](?!\d))\s*(?=\S)")
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


def section_kind(title: str) -> str:
    """What a title says its section is; '' where it says nothing that is known."""
    plain = title.casefold()
    found = [(len(word), kind) for kind, words in SECTIONS.items() for word in words if word in plain]
    return max(found)[1] if found else _in_other_languages().get(plain.strip(), "")


_KINDS = {"volunteer": "volunteering", "courses": "certificates", "training": "certificates"}


@cache
def _in_other_languages() -> dict[str, str]:
    """The titles of sections in every language, which take a while to load."""
    kinds = (*SECTIONS, *_KINDS)
    return {
        table(tag).words[key].casefold(): _KINDS.get(kind, kind)
        for tag in TAGS
        for kind in kinds
        if (key := f"section-{kind}") in table(tag).words
    }
