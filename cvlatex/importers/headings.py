"""Sections by their headings: which type a heading stands for, and how the standard ones read in each language."""

from __future__ import annotations

import re

TITLES = {
    "summary": {"en": "Summary", "zh": "个人简介"},
    "experience": {"en": "Experience", "zh": "工作经历"},
    "volunteer": {"en": "Volunteering", "zh": "志愿经历"},
    "education": {"en": "Education", "zh": "教育经历"},
    "projects": {"en": "Projects", "zh": "项目经历"},
    "skills": {"en": "Skills", "zh": "专业技能"},
    "languages": {"en": "Languages", "zh": "语言能力"},
    "publications": {"en": "Publications", "zh": "论文发表"},
    "awards": {"en": "Awards", "zh": "荣誉奖项"},
    "certificates": {"en": "Certificates", "zh": "资格证书"},
    "references": {"en": "References", "zh": "推荐人"},
    "interests": {"en": "Interests", "zh": "兴趣爱好"},
    "courses": {"en": "Courses", "zh": "课程"},
    "patents": {"en": "Patents", "zh": "专利"},
    "organizations": {"en": "Organizations", "zh": "社会团体"},
    "training": {"en": "Training", "zh": "培训经历"},
    "test-scores": {"en": "Test scores", "zh": "考试成绩"},
    "conferences": {"en": "Conferences", "zh": "学术会议"},
    "driving-licences": {"en": "Driving licences", "zh": "驾驶证"},
    "other": {"en": "Other", "zh": "其他"},
}
"""The headings of sections that a source only names by a key."""

_WORDS = (
    ("education", r"educat|academic background|studies|formation|ausbildung|bildung|formación|教育|学历"),
    ("publications", r"publicat|papers|journals?$|conference papers|论文|发表|著作"),
    ("languages", r"^languages?$|language skills|langues|sprachen|idiomas|语言"),
    ("awards", r"award|hono(?:u)?rs?|prizes?|scholarship|achievements|获奖|奖项|荣誉|奖学金"),
    ("certificates", r"certificat|licen[cs]es|证书|资格"), ("references", r"^references?$|referees|推荐人"),
    ("projects", r"project|项目|open.?source"),
    ("skills", r"skill|technolog|competenc|expertise|kenntnisse|compétences|habilidades|技能|能力"),
    ("experience", r"experien|employment|work|career|occupation|positions?|internship|volunt|teaching|berufs"),
    ("experience", r"expérience|经历|经验|工作|实习"),
    ("text", r"summary|profile|about|objective|statement|introduc|个人简介|个人陈述|自我评价|简介"),
)  # fmt: skip


MOTHER_TONGUE = {"en": "mother tongue", "zh": "母语"}
"""The level of the language that a person grew up with."""


def title_of(key: str) -> dict[str, str]:
    """The heading of a standard section in each language."""
    return dict(TITLES[key])


def translated(heading: str) -> dict[str, str] | None:
    """A standard heading in every language, where a text is one; None otherwise."""
    wanted = heading.strip().casefold()
    return next(
        (dict(words) for words in TITLES.values() if wanted in (word.casefold() for word in words.values())), None
    )


def type_of(heading: str) -> str | None:
    """The section type that a heading stands for."""
    text = heading.strip().lower()
    return next((kind for kind, words in _WORDS if re.search(words, text)), None)
