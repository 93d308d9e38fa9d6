"""Small résumés in LaTeX, each in the macros of a template."""

from __future__ import annotations

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
