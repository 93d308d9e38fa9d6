"""The words of a new CV: section titles and placeholders, in the languages that a new folder may begin with."""

from __future__ import annotations

Words = dict[str, str]
"""By language tag."""

TITLES: dict[str, Words] = {
    "summary": {"zh": "个人简介", "en": "Summary"},
    "experience": {"zh": "工作经历", "en": "Experience"},
    "projects": {"zh": "项目经历", "en": "Projects"},
    "education": {"zh": "教育背景", "en": "Education"},
    "skills": {"zh": "专业技能", "en": "Skills"},
    "languages": {"zh": "语言", "en": "Languages"},
    "publications": {"zh": "论文发表", "en": "Publications"},
    "teaching": {"zh": "教学经历", "en": "Teaching"},
    "awards": {"zh": "获奖情况", "en": "Awards"},
    "references": {"zh": "推荐人", "en": "References"},
}

WORK: dict[str, tuple[str, ...]] = {
    "general": ("summary", "experience", "education", "skills", "languages"),
    "engineer": ("summary", "experience", "projects", "education", "skills", "languages"),
    "academic": ("education", "experience", "publications", "teaching", "awards", "references"),
    "designer": ("summary", "projects", "experience", "education", "skills", "awards"),
    "student": ("education", "projects", "experience", "awards", "skills", "languages"),
}
"""The sections of a new CV, by kind of work."""

PLACEHOLDERS: dict[str, Words] = {
    "name": {"zh": "你的名字", "en": "Your Name"},
    "headline": {"zh": "一句话说明你做什么", "en": "What you do, in one line"},
    "city": {"zh": "城市", "en": "City"},
    "summary": {
        "zh": "两三句话：你擅长什么，做成过什么，接下来想做什么。",
        "en": "Two or three sentences: what you are good at, what you have done, what you want to do next.",
    },
    "employer": {"zh": "公司名称", "en": "Employer"},
    "role": {"zh": "职位", "en": "Role"},
    "point": {
        "zh": "做了什么，结果如何：写出**数字**，例如“处理时间由40分钟缩短到6分钟”",
        "en": "What you did and what came of it, with **numbers**: “cut the processing time from 40 to 6 minutes”",
    },
    "project": {"zh": "项目名称", "en": "Project"},
    "school": {"zh": "学校名称", "en": "School"},
    "degree": {"zh": "学士", "en": "Bachelor"},
    "area": {"zh": "专业", "en": "Subject"},
    "group": {"zh": "工具", "en": "Tools"},
    "course": {"zh": "课程名称", "en": "Course"},
    "award": {"zh": "奖项名称", "en": "Award"},
    "issuer": {"zh": "颁奖机构", "en": "Who gave it"},
    "paper": {"zh": "论文题目", "en": "Title of the paper"},
    "venue": {"zh": "期刊或会议", "en": "Journal or conference"},
    "referee": {"zh": "推荐人姓名", "en": "Name of the referee"},
    "chinese": {"zh": "中文", "en": "Chinese"},
    "english": {"zh": "英语", "en": "English"},
    "native": {"zh": "母语", "en": "native"},
    "fluent": {"zh": "流利", "en": "fluent"},
}
