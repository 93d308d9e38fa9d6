from __future__ import annotations

from pathlib import Path
from typing import Any

from cvlatex.importers.run import import_files
from tests.importers.drafts import codes, contacts_of, import_text, plain, sections_of
from tests.importers.samples import write_sample

JAKES = r"""
\documentclass[letterpaper,11pt]{article}
\input{glyphtounicode}
\titleformat{\section}{\vspace{-4pt}\scshape}{}{0em}{}[\color{black}\titlerule]
\newcommand{\resumeItem}[1]{\item\small{{#1 \vspace{-2pt}}}}
\newcommand{\resumeSubHeadingListStart}{\begin{itemize}[leftmargin=0.15in, label={}]}
\newcommand{\resumeSubHeadingListEnd}{\end{itemize}}
\begin{document}
\begin{center}
  \textbf{\Huge \scshape Ada Byron} \\ \vspace{1pt}
  \small 020-7946-0000 $|$ \href{mailto:ada@example.org}{\underline{ada@example.org}} $|$
  \href{https://github.com/ada}{\underline{github.com/ada}}
\end{center}
\section{Education}
\resumeSubHeadingListStart
  \resumeSubheading{Home}{London, England}{BA in Mathematics}{Aug. 1828 -- May 1835}
\resumeSubHeadingListEnd
\section{Experience}
\resumeSubHeadingListStart
  \resumeSubheading{Lead}{June 1842 -- Present}{Engine Works}{London}
    \resumeItemListStart
      \resumeItem{Wrote Note G}
      \resumeItem{Cost 5\% less}
    \resumeItemListEnd
  \resumeSubSubheading{Translator}{1841 -- 1842}
\resumeSubHeadingListEnd
\section{Projects}
\resumeSubHeadingListStart
  \resumeProjectHeading{\textbf{Note G} $|$ \emph{Loops, Cards}}{1843}
\resumeSubHeadingListEnd
\section{Technical Skills}
\begin{itemize}[leftmargin=0.15in, label={}]
  \small{\item{
    \textbf{Maths}{: Calculus, Logic} \\
    \textbf{Music}{: Harp} \\
  }}
\end{itemize}
\end{document}
"""

SB2NOV = r"""
\newcommand{\resumeItem}[2]{\item\small{\textbf{#1}{: #2}}}
\newcommand{\resumeSubItem}[2]{\resumeItem{#1}{#2}}
\begin{document}
\begin{tabular*}{\textwidth}{l@{\extracolsep{\fill}}r}
  \textbf{\href{https://ada.example.org/}{\Large Ada Byron}} & Email : \href{mailto:ada@example.org}{ada@example.org}\\
  \href{https://ada.example.org/}{https://ada.example.org} & Mobile : +44 20 7946 0000 \\
\end{tabular*}
\section{Experience}
  \resumeSubheading{Engine Works}{London}{Lead}{Oct 1842 - Present}
    \resumeItem{Note G}{A program.}
\section{Projects}
  \resumeSubItem{Cards}{For looms.}
\end{document}
"""

ENVIRONMENTS = r"""
\documentclass{resume}
\name{Ada Byron}
\address{12 St James's Square \\ London}
\address{(020)~$\cdot$~7946~$\cdot$~0000 \\ ada@example.org}
\begin{document}
\begin{rSection}{Education}
{\bf Home} \hfill {\em June 1828 - 1835} \\
B.S. in Mathematics \\
Minor in Music
\end{rSection}
\begin{rSection}{Experience}
\begin{rSubsection}{Engine Works}{1842 - Present}{Lead}{London}
\item Wrote Note G
\item Cost 50\% less
\end{rSubsection}
\end{rSection}
\begin{rSection}{Technical Strengths}
\begin{tabular}{ @{} >{\bfseries}l @{\hspace{6ex}} l }
Maths & Calculus, Logic \\
\end{tabular}
\end{rSection}
\end{document}
"""


def test_the_macros_of_resume_cls_become_entries(tmp_path: Path) -> None:
    found = import_files([write_sample(tmp_path, "latex-resume")])
    sections = sections_of(found)
    assert sections["education"]["entries"] == [
        {"organization": "University of London", "location": "London, England", "degree": "B.S. in Mathematics",
         "start": "1828", "end": "1835"}
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-01", "end": "present",
         "summary": "Engines\n\nWrote LaTeX for 5% of all engines.", "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [
        {"name": "Note G", "date": "1843", "summary": "with C. Babbage", "technologies": ["Loops", "Cards"]}
    ]
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]
    assert sections["awards"]["entries"] == [{"title": "*1st Prize*, Society", "date": "1843"}]
    assert sections["miscellaneous"]["body"] == "- Music"


def test_the_line_of_contacts_is_taken_apart(tmp_path: Path) -> None:
    found = import_files([write_sample(tmp_path, "latex-resume")])
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "(+44) 20-7946-0000"},
        {"type": "github", "value": "https://github.com/ada"},
    ]  # fmt: skip
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "London"


def test_the_macros_of_jakes_template_become_entries(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", JAKES)
    sections = sections_of(found)
    assert codes(found) == []
    assert contacts_of(found) == [
        {"type": "phone", "value": "020-7946-0000"}, {"type": "email", "value": "ada@example.org"},
        {"type": "github", "value": "ada"},
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "Home", "location": "London, England", "degree": "BA in Mathematics", "start": "1828-08",
         "end": "1835-05"}
    ]  # fmt: skip
    lead: dict[str, Any] = {"role": "Lead", "location": "London", "start": "1842-06", "end": "present",
                            "highlights": ["Wrote Note G", "Cost 5% less"]}  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "positions": [lead, {"role": "Translator", "start": "1841", "end": "1842"}]}
    ]
    assert sections["projects"]["entries"] == [{"name": "Note G", "date": "1843", "technologies": ["Loops", "Cards"]}]
    assert sections["technical-skills"]["entries"] == [
        {"name": "Maths", "items": ["Calculus", "Logic"]}, {"name": "Music", "items": ["Harp"]}
    ]  # fmt: skip


def test_a_point_of_two_arguments_has_a_title(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", SB2NOV)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert contacts_of(found) == [
        {"type": "website", "value": "https://ada.example.org/"}, {"type": "email", "value": "ada@example.org"},
        {"type": "phone", "value": "+44 20 7946 0000"},
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-10", "end": "present",
         "highlights": ["**Note G:** A program."]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [{"name": "Cards", "summary": "For looms."}]


def test_sections_and_entries_may_be_environments(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", ENVIRONMENTS)
    sections = sections_of(found)
    assert contacts_of(found) == [
        {"type": "address", "value": "12 St James's Square, London"}, {"type": "phone", "value": "(020)-7946-0000"},
        {"type": "email", "value": "ada@example.org"},
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "Home", "degree": "B.S. in Mathematics", "start": "1828-06", "end": "1835",
         "summary": "Minor in Music"}
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842", "end": "present",
         "highlights": ["Wrote Note G", "Cost 50% less"]}
    ]  # fmt: skip
    assert sections["technical-strengths"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]


ALTACV = r"""
\documentclass[10pt,a4paper]{altacv}
\begin{document}
\name{Ada Byron}
\tagline{Analyst}
\photoR{2.8cm}{ada}
\personalinfo{%
  \email{ada@example.org}
  \location{London, UK}
  \github{ada}
}
\makecvheader
\begin{paracol}{2}
\cvsection{Experience}
\cvevent{Lead}{Engine Works}{1842 -- Ongoing}{London}
\begin{itemize}
\item Wrote Note G
\end{itemize}
\divider
\cvevent{Translator}{Engine Works}{1841 -- 1842}{}
\cvsection{Projects}
\cvevent{Note G}{Society}{1843}{}
\switchcolumn
\cvsection{Most Proud of}
\cvachievement{\faTrophy}{Medal}{for notes}
\cvsection{Strengths}
\cvtag{Loops}
\cvtag{Cards}
\cvsection{Languages}
\cvskill{French}{5}
\divider
\cvskill{Latin}{3.5}
\cvsection{Education}
\cvevent{B.Sc.\ in Mathematics}{Home}{1828 -- 1835}{}
\cvsection{Referees}
\cvref{C. Babbage}{Society}{cb@example.org}{Dorset Street}
\end{paracol}
\end{document}
"""


def test_the_macros_of_altacv_become_entries(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", ALTACV)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "Analyst"
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "address", "value": "London, UK"},
        {"type": "github", "value": "ada"},
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "positions": [
            {"role": "Lead", "location": "London", "start": "1842", "end": "present", "highlights": ["Wrote Note G"]},
            {"role": "Translator", "start": "1841", "end": "1842"},
        ]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [{"name": "Note G", "organization": "Society", "date": "1843"}]
    assert sections["most-proud-of"]["entries"] == [{"title": "Medal", "summary": "for notes"}]
    assert sections["strengths"]["entries"] == [{"items": ["Loops", "Cards"]}]
    assert sections["languages"]["entries"] == [{"name": "French", "dots": "5"}, {"name": "Latin", "dots": "4"}]
    assert sections["education"]["entries"][0]["degree"] == "B.Sc. in Mathematics"
    assert sections["referees"]["entries"] == [
        {"name": "C. Babbage", "organization": "Society", "email": "cb@example.org"}
    ]


ARTICLE = r"""
\documentclass[11pt]{article}
\begin{document}
\begin{center}{\LARGE\bf Ada Byron}\\ ada@example.org \quad +44 20 7946 0000\end{center}
\section*{Education}
\textbf{University of London} \hfill 1828 -- 1835\\
BSc in Mathematics
\section*{Experience}
\textbf{Engine Works}, London \hfill Jan 1842 -- Present\\
\begin{itemize}
\item Wrote Note G
\end{itemize}
\section*{Skills}
Loops, $O(n)$ -- and more
\end{document}
"""


def test_an_article_has_entries_by_its_lines_with_dates(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", ARTICLE)
    sections = sections_of(found)
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "+44 20 7946 0000"}
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "University of London", "degree": "BSc in Mathematics", "start": "1828", "end": "1835"}
    ]
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "London", "start": "1842-01", "end": "present",
         "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["skills"]["body"] == "Loops, $O(n)$ – and more"
