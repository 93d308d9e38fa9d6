"""A small source of each format, written for these tests in the format's shape, and what a file of it is called."""

# ruff: noqa: E501

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pikepdf

JSON_RESUME: dict[str, Any] = {
    "$schema": "https://example.org/schema.json",
    "basics": {
        "name": "Ada Byron", "label": "Analyst", "email": "ada@example.org", "phone": "+44 20 7946 0000",
        "url": "https://ada.example.org", "image": "", "summary": "Writes *programs* for engines.",
        "location": {"city": "London", "countryCode": "GB"},
        "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"},
                     {"network": "Engines", "username": "ada-b", "url": "https://engines.example.org/ada"}],
    },
    "work": [
        {"name": "Engine Works", "position": "Lead", "startDate": "1842-05", "endDate": "", "location": "London",
         "highlights": ["Wrote Note G", "Cost < 5 $ a day & night"], "summary": "Programs"},
        {"company": "Engine Works", "position": "Translator", "startDate": "1841", "endDate": "1842-05"},
        {"name": "Other", "position": "Tutor", "startDate": "spring term", "endDate": "1840", "website": "no page"},
    ],
    "education": [{"institution": "Home", "studyType": "Private", "area": "Mathematics", "startDate": "1828",
                   "endDate": "1835", "score": "1st", "courses": ["Calculus", "Logic"]}],
    "skills": [{"name": "Maths", "level": "Master", "keywords": ["Bernoulli numbers", "C++"]}],
    "languages": [{"language": "French", "fluency": "Fluent"}],
    "awards": [{"title": "Medal", "date": "1843-09-01", "awarder": "Society", "summary": "For notes"}],
    "certificates": [{"name": "Diploma", "issuer": "Guild", "date": "1840"}],
    "publications": [{"name": "Sketch of the Engine", "publisher": "Memoirs", "releaseDate": "1843-08",
                      "url": "https://example.org/sketch"}],
    "interests": [{"name": "Music", "keywords": ["Harp"]}],
    "references": [{"name": "C. Babbage", "reference": "The Enchantress of Number."}],
    "projects": [{"name": "Note G", "description": "A program", "startDate": "1842", "endDate": "1843",
                  "keywords": ["Loops"], "roles": ["Author"], "type": "paper", "url": "https://example.org/g"}],
    "meta": {"version": "v1.0.0", "theme": None},
}  # fmt: skip

RENDERCV = """\
cv:
  name: Ada Byron
  location: London
  email: ada@example.org
  phone: tel:+44-20-7946-0000
  website: https://ada.example.org
  social_networks:
    - {network: GitHub, username: ada}
  sections:
    summary: [Writes programs for engines.]
    education:
      - {institution: Home, area: Mathematics, degree: BSc, start_date: 1828-01, end_date: 1835-06}
    experience:
      - company: Engine Works
        position: Lead
        date: Fall 1842
        start_date: 1800
        highlights:
          - Wrote Note G
            - with a loop
          - '#strong[First] program'
    selected_projects:
      - {name: '[Note G](https://example.org/g)', date: 1842 to 1843, summary: A program}
    publications:
      - {title: Sketch, authors: ['*Ada Byron*', L. Menabrea], journal: Memoirs, date: 1843-08, doi: 10.1000/182}
    skills:
      - {label: Maths, details: 'Calculus, Logic (modal, formal)'}
    languages:
      - {label: French, details: fluent}
    honors: [{bullet: Medal}, {bullet: Prize}]
design: {theme: classic}
locale: {language: english}
"""

YAMLRESUME = """\
content:
  basics:
    name: Ada Byron
    phone: (020) 7946 0000
    summary: |
      - Writes programs
      - For engines
  location: {city: London, country: United Kingdom}
  profiles: [{network: Line, username: ada, url: "https://line.me/ada"}]
  education:
    - {institution: Home, degree: Bachelor, area: Maths, startDate: "Sep 1, 1828", endDate: "Jul 1, 1835"}
  work:
    - name: Engine Works
      position: Lead
      startDate: Dec 1, 1842
      endDate:
      summary: |
        Programs for an engine.

        - Wrote Note G
          1. with a loop
        - **Published** it
      keywords: [Loops]
locale: {language: en}
layouts: [{engine: latex, page: {margins: {top: 2.5cm}}}]
"""

MARKDOWN_CV = """\
---
layout: cv
title: Ada Byron's CV
---
# __Ada Byron__
Analyst of engines

<div id="webaddress">
<i class="fi-telephone"></i>
<a>+44 20 7946 0000</a>
<a href="ada@example.org">ada@example.org</a>
| <a href="https://ada.example.org">My page</a>
</div>

## Experience

### __Engine Works__ [London] `1842.5 - now`
_Lead_<br>

* Wrote <a href="#Note G">Note G</a>
  1. with a loop
* Published it

### __Other__ `1841`
```
Oxford
```
- Taught

## Skills
__Maths__
|Calculus | Logic |

## Awards

`1843`
__Medal__, Royal Society

## Languages

__English:__ native | __French:__ good

## About

Long ago.

<br>

<div id="Note G">
<h2>Note G</h2>
🟢The first program, see $x^2$.<br>
🔸a loop<br>
</div>

<div id="">
<h2></h2>
🟢...<br>
</div>
"""

LINKEDIN = {
    "Profile.csv": "\ufeffFirst Name,Last Name,Address,Headline,Summary,Industry,Geo Location,Twitter Handles,Websites\r\n"
    'Ada,Byron,,Analyst,"Line one\nLine two",Software,London,ada,'
    '"[PORTFOLIO:https://ada.example.org,BLOG:https://blog.example.org]"\r\n',
    "Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n"
    'Engine Works,Lead,"Programs.\n• Wrote ""Note G""\n• Published it",London,May 1842,\n'
    "Engine Works,Translator,,London,Jan 1841,May 1842\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nHome,1828,1835,,BSc,Chess\n",
    "Skills.csv": "Name\nCalculus\nC*\n",
    "Languages.csv": "Name,Proficiency\nFrench,Fluent\n",
    "PhoneNumbers.csv": "Extension,Number,Type\n,+44 20 7946 0000,Mobile\n",
    "Email Addresses.csv": "Email Address,Confirmed,Primary,Updated On\nada@example.org,Yes,Yes,1/1/20\n",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\nDiploma,,Guild,Jan 1840,,77\n",
    "Honors.csv": "Title,Description,Issuer,Issued On\nMedal,For notes,Society,Sep 1843\n",
    "Connections.csv": "First Name,Last Name\nCharles,Babbage\n",
}

CANDIDATE = """\
<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
 xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
 <hr:DocumentID schemeID="Test-0001"/>
 <CandidatePerson>
  <PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Byron</hr:FamilyName></PersonName>
  <Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
  <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>44</CountryDialing>
   <oa:DialNumber>2079460000</oa:DialNumber></Communication>
  <Communication><Address><oa:AddressLine>1 Square</oa:AddressLine><oa:CityName>London</oa:CityName></Address></Communication>
  <NationalityCode>gb</NationalityCode>
  <hr:BirthDate>1815-12-10</hr:BirthDate>
 </CandidatePerson>
 <CandidateProfile languageCode="en">
  <EmploymentHistory><EmployerHistory>
   <hr:OrganizationName>Engine Works</hr:OrganizationName>
   <PositionHistory><PositionTitle typeCode="FREETEXT">Lead</PositionTitle>
    <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>1842-05</hr:FormattedDateTime></eures:StartDate>
     <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
    <oa:Description>&lt;p&gt;Programs &amp;amp; more&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Wrote &lt;strong&gt;Note G&lt;/strong&gt;&lt;/li&gt;&lt;/ul&gt;</oa:Description>
    <City>London</City><Country>gb</Country></PositionHistory>
  </EmployerHistory></EmploymentHistory>
  <EducationHistory><EducationOrganizationAttendance>
   <hr:OrganizationName>Home</hr:OrganizationName>
   <AttendancePeriod><StartDate><hr:FormattedDateTime>1828-01-01</hr:FormattedDateTime></StartDate>
    <EndDate><hr:FormattedDateTime>1835-06-01</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
   <EducationDegree><hr:DegreeName>BSc</hr:DegreeName></EducationDegree>
  </EducationOrganizationAttendance></EducationHistory>
  <PersonQualifications><PersonCompetency><CompetencyID>fra</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
   <CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
    <eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></CompetencyDimension></PersonCompetency></PersonQualifications>
  <Projects><Project><Title>Note G</Title><Description>&lt;p&gt;A program&lt;/p&gt;</Description></Project></Projects>
 </CandidateProfile>
</Candidate>
"""

LEARNER = """\
<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
 <DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo>
 <LearnerInfo>
  <Identification>
   <PersonName><FirstName>Ada</FirstName><Surname>Byron</Surname></PersonName>
   <ContactInfo>
    <Address><Contact><AddressLine>1 Square</AddressLine><Municipality>London</Municipality></Contact></Address>
    <Email><Contact>ada@example.org</Contact></Email>
    <TelephoneList><Telephone><Contact>+44 20 7946 0000</Contact><Use><Code>mobile</Code><Label>Mobile</Label></Use></Telephone></TelephoneList>
   </ContactInfo>
   <Demographics><Birthdate year="1815" month="--12" day="---10"/></Demographics>
  </Identification>
  <Headline><Type><Code>position</Code><Label>POSITION</Label></Type><Description><Label>Analyst</Label></Description></Headline>
  <WorkExperienceList><WorkExperience>
   <Period><From year="1842" month="--05"/><To year="1843"/><Current>false</Current></Period>
   <Position><Label>Lead</Label></Position><Activities>&lt;p&gt;Programs&lt;/p&gt;</Activities>
   <Employer><Name>Engine Works</Name></Employer>
  </WorkExperience></WorkExperienceList>
  <EducationList><Education><Title>BSc</Title><Organisation><Name>Home</Name></Organisation></Education></EducationList>
  <Skills><Linguistic>
   <MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
   <ForeignLanguageList><ForeignLanguage><Description><Label>French</Label></Description>
    <ProficiencyLevel><Listening>C1</Listening><Writing>B2</Writing></ProficiencyLevel></ForeignLanguage></ForeignLanguageList>
  </Linguistic><Communication><Description>&lt;p&gt;Clear&lt;/p&gt;</Description></Communication></Skills>
 </LearnerInfo>
</SkillsPassport>
"""

REACTIVE_4: dict[str, Any] = {
    "basics": {
        "name": "Ada Byron",
        "headline": "Analyst",
        "email": "ada@example.org",
        "phone": "+44 20 7946 0000",
        "location": "London",
        "url": {"label": "", "href": "https://ada.example.org"},
        "customFields": [{"id": "x1", "icon": "envelope", "name": "Chess", "value": "1200"}],
        "picture": {"url": "", "size": 64},
    },
    "sections": {
        "summary": {
            "name": "Summary",
            "columns": 1,
            "visible": True,
            "id": "summary",
            "content": "<p>Writes <b>programs</b></p>",
        },
        "experience": {
            "name": "Experience",
            "items": [
                {
                    "id": "e1",
                    "visible": True,
                    "company": "Engine Works",
                    "position": "Lead",
                    "location": "London",
                    "date": "May 1842 - Present",
                    "summary": "<ul><li><p>Wrote Note G</p></li></ul>",
                    "url": {"label": "", "href": ""},
                }
            ],
        },
        "skills": {
            "name": "Skills",
            "items": [{"id": "s1", "name": "Maths", "description": "good", "level": 4, "keywords": ["Logic"]}],
        },
        "profiles": {
            "name": "Profiles",
            "items": [
                {
                    "id": "p1",
                    "network": "GitHub",
                    "username": "ada",
                    "icon": "github",
                    "url": {"label": "", "href": "https://github.com/ada"},
                }
            ],
        },
        "custom": {
            "c1": {"name": "Talks", "items": [{"id": "t1", "name": "On engines", "date": "1843", "summary": ""}]}
        },
    },
    "metadata": {"template": "rhyhorn", "layout": [[["summary"], ["skills"]]]},
}

REACTIVE_5: dict[str, Any] = {
    "picture": {"hidden": False, "url": "/photos/sample.jpg", "size": 100},
    "basics": {
        "name": "Ada Byron",
        "headline": "Analyst",
        "email": "ada@example.org",
        "phone": "+44 20 7946 0000",
        "location": "London",
        "website": {"url": "https://ada.example.org", "label": "ada"},
        "customFields": [{"id": "x1", "icon": "github-logo", "text": "code", "link": "https://github.com/ada"}],
    },
    "summary": {"title": "", "columns": 1, "hidden": False, "content": "<p>Writes programs</p>"},
    "sections": {
        "experience": {
            "title": "",
            "items": [
                {
                    "id": "e1",
                    "hidden": False,
                    "company": "Engine Works",
                    "position": "",
                    "location": "London",
                    "period": "1841 - 1843",
                    "website": {"url": "", "label": "", "inlineLink": False},
                    "description": "",
                    "roles": [
                        {"id": "r1", "position": "Lead", "period": "1842 - 1843", "description": "<p>Programs</p>"},
                        {"id": "r2", "position": "Translator", "period": "1841", "description": ""},
                    ],
                }
            ],
        },
        "languages": {"title": "Tongues", "items": [{"id": "l1", "language": "French", "fluency": "C1", "level": 5}]},
    },
    "customSections": [
        {
            "id": "c1",
            "type": "projects",
            "title": "Works",
            "items": [
                {
                    "id": "w1",
                    "name": "Note G",
                    "period": "1843",
                    "description": "<p>A program</p>",
                    "website": {"url": "", "label": ""},
                }
            ],
        }
    ],
    "metadata": {"template": "azurill"},
}

MODERNCV = r"""\documentclass[11pt,a4paper,sans]{moderncv}
\moderncvstyle{banking}
\moderncvcolor{green}
\name{Ada}{Byron}
\title{Analyst}
\address{1 Square}{London}{}
\phone[mobile]{+44~20~7946~0000}
\email{ada@example.org}
\homepage{ada.example.org}
\social[github]{ada}
\begin{document}
\makecvtitle
\section{Education}
\cventry{1828--1835}{BSc}{Home}{London}{\textit{First}}{}
\section{Experience}
\cventry{May 1842--now}{Lead \& more}{Engine Works}{London}{}{Programs.\newline{}
\begin{itemize}
\item Wrote \textbf{Note~G} % a comment
  \begin{itemize}\item with a loop\end{itemize}
\item 100\% published, see \href{https://example.org/a_b}{here}
\end{itemize}}
\section{Languages}
\cvitemwithcomment{French}{Fluent}{spoken}
\section{Skills}
\cvdoubleitem{Maths}{Calculus, Logic}{Caf\'e}{Na\"ive Bayes}
\section{Interests}
\cvlistitem{Music --- the ``harp''}
\recipient{Engine Works}{1 Square}
\opening{Dear Mr Babbage,}
\closing{Yours,}
\makelettertitle
I write programs.
\makeletterclosing
\end{document}
"""

LATEX_RESUME = r"""\documentclass{resume}
\usepackage{zh_CN-Adobefonts_external}
\begin{document}
\pagenumbering{gobble}
\name{Ada Byron}
\basicInfo{
  \email{ada@example.org} \textperiodcentered\
  \phone{(+44) 20-7946-0000} \textperiodcentered\
  \github[ada]{https://github.com/ada} \textperiodcentered\ London}
\section{\faGraduationCap\ Education}
\datedsubsection{\textbf{University of London}, London, England}{1828 -- 1835}
\textit{B.S.} in Mathematics
\section{\faUsers\ Experience}
\datedsubsection{\textbf{Engine Works} London}{Jan. 1842 -- Present}
\role{Lead}{Engines}
Wrote \LaTeX\ for 5\% of all engines.
\begin{itemize}
  \item Wrote Note G
\end{itemize}
\section{Projects}
\datedsubsection{\textbf{Note G}}{1843}
\role{Loops, Cards}{with C. Babbage}
\section{\faCogs\ Skills}
\begin{itemize}[parsep=0.5ex]
  \item Maths: Calculus, Logic
\end{itemize}
\section{Awards}
\datedline{\textit{\nth{1} Prize}, Society}{1843}
\section{Miscellaneous}
\begin{itemize}
  \item Music
\end{itemize}
\end{document}
"""

AWESOME_CV = r"""\documentclass[11pt, a4paper]{awesome-cv}
\name{Ada}{Byron}
\position{Analyst{\enskip\cdotp\enskip}Writer}
\mobile{+44 20 7946 0000}
\email{ada@example.org}
\github{ada}
\begin{document}
\makecvheader[C]
\makecvfooter{\today}{Ada}{\thepage}
\cvsection{Summary}
\begin{cvparagraph}
Writes programs
for engines.
\end{cvparagraph}
\input{cv/experience}
\input{../outside.tex}
\cvsection{Skills}
\begin{cvskills}
  \cvskill{Maths}{Calculus, Logic}
\end{cvskills}
\cvsection{Honors}
\cvsubsection{Abroad}
\begin{cvhonors}
  \cvhonor{Medal}{Society}{London}{1843}
\end{cvhonors}
\end{document}
"""
AWESOME_PART = r"""\cvsection{Experience}
\begin{cventries}
  \cventry
    {Lead} % role
    {Engine Works} % organization
    {London}
    {May. 1842 - Sep. 1843}
    {\begin{cvitems}
        \item {Wrote Note G}
      \end{cvitems}}
\end{cventries}
"""

BIBTEX = r"""@string{mem = "Memoirs"}
@article{sketch,
  title = {Sketch of the {A}nalytical {E}ngine with $x^2$},
  author = {Byron, Ada and Luigi Menabrea and others},
  journal = mem,
  year = 1843,
  month = aug,
  pages = {1--20},
  doi = {https://doi.org/10.1000/182},
  note = {Best paper},
}
@inproceedings{erdos,
  title = "On {\'E}rd\H{o}s",
  author = "Erd{\H o}s, P{\'a}l",
  booktitle = {Proc. of {X}},
  year = {1950},
}
"""

CSL: list[dict[str, Any]] = [
    {
        "id": "sketch",
        "type": "article-journal",
        "title": "Sketch",
        "container-title": "Memoirs",
        "volume": "3",
        "page": "1-20",
        "author": [{"family": "Byron", "given": "Ada"}, {"literal": "The Society"}],
        "issued": {"date-parts": [[1843, 8]]},
        "DOI": "10.1000/182",
        "URL": "https://example.org/sketch",
    },
    {
        "id": "gao",
        "type": "paper-conference",
        "title": "On teeth",
        "author": [{"family": "高", "given": "旻昱"}],
        "issued": {"raw": "2023"},
    },
]

OWN_CV = """\
profile: {name: {zh: 高旻昱, en: Minyu Gao}}
sections:
  - {id: about, type: text, title: {zh: 简介, en: About}, body: "[CLIP](#clip)"}  # stays as it is
"""


def pdf_with(files: dict[str, bytes]) -> bytes:
    """A PDF of one blank page with files attached."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for name, content in files.items():
        pdf.attachments[name] = pikepdf.AttachedFileSpec(
            pdf, content, filename=name, description="", mime_type="", creation_date="", mod_date=""
        )
    stream = io.BytesIO()
    pdf.save(stream)
    return stream.getvalue()


def zip_with(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def linked_zip() -> bytes:
    """A ZIP with a symbolic link to a file of the system."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        info = zipfile.ZipInfo("Profile.csv")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    return stream.getvalue()


SAMPLES: dict[str, tuple[str, bytes]] = {
    "json-resume": ("resume.json", json.dumps(JSON_RESUME, indent=2).encode()),
    "rendercv": ("Ada_CV.yaml", RENDERCV.encode()),
    "yamlresume": ("resume.yml", YAMLRESUME.encode()),
    "markdown-cv": ("index.md", MARKDOWN_CV.encode()),
    "linkedin": ("export.zip", zip_with({**LINKEDIN})),
    "europass": ("cv.xml", CANDIDATE.encode()),
    "europass-3": ("cv3.xml", LEARNER.encode()),
    "europass-pdf": ("europass.pdf", pdf_with({"attachment.xml": CANDIDATE.encode()})),
    "reactive-resume-4": ("rx4.json", json.dumps(REACTIVE_4, indent=1).encode()),
    "reactive-resume-5": ("rx5.json", json.dumps(REACTIVE_5).encode()),
    "moderncv": ("main.tex", MODERNCV.encode()),
    "awesome-cv": ("resume.tex", AWESOME_CV.encode()),
    "latex-resume": ("resume.tex", LATEX_RESUME.encode()),
    "bibtex": ("refs.bib", BIBTEX.encode()),
    "csl-json": ("refs.json", json.dumps(CSL, ensure_ascii=False).encode()),
    "pdf": ("cv.pdf", pdf_with({"cv.yaml": OWN_CV.encode(), "glossary.yaml": b"- {id: clip, term: CLIP, body: M}\n",
                                "variants.yaml": b"variants: {zh: {language: zh}, en: {language: en}}\n"})),
}  # fmt: skip


def write_sample(folder: Path, name: str) -> Path:
    """A sample's file in a folder, with what it takes in."""
    file, content = SAMPLES[name]
    path = folder / file
    path.write_bytes(content)
    if name == "awesome-cv":
        (folder / "cv").mkdir(exist_ok=True)
        (folder / "cv" / "experience.tex").write_text(AWESOME_PART)
        (folder.parent / "outside.tex").write_text("secret words")
    return path
