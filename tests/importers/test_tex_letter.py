from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from cvlatex.importers.folder import write_files
from cvlatex.importers.ledger import Kind
from cvlatex.importers.run import Imported
from cvlatex.load import load_folder
from tests.folders import write_folder
from tests.importers.drafts import import_text, plain

PNG = io.BytesIO()
Image.new("L", (2, 1)).save(PNG, "png")

MODERNCV = r"""\documentclass{moderncv}
\name{Ada}{Byron}
\begin{document}
\section{Work}
\cvitem{1842}{Note G}
\recipient{Engine Works}{1 Square\\London W1 \& more}
\date{May 1842}
\subject{Application}
\opening{Dear Mr Babbage,}
\closing{Yours,}
\signature{0.9}{sign.png}
\postscript{I play the harp}
\enclosure[Attached]{Note \emph{G}}
\makelettertitle

I write \textbf{programs}, and $x^2$.

\begin{itemize}\item One\item Two\end{itemize}

\makeletterclosing
\end{document}
"""
AWESOME = r"""\documentclass{awesome-cv}
\name{Ada}{Byron}
\recipient{Engine Works}{1 Square}
\letterdate{\today}
\lettertitle{Application}
\letteropening{Dear Mr Babbage,}
\begin{document}
\makecvheader
\makelettertitle
\begin{cvletter}
\lettersection{About me}
I write programs.
\lettersection{Why you}
Engines.
\end{cvletter}
\makeletterclosing
\end{document}
"""


def letter_of(found: Imported) -> dict[str, object]:
    assert found.draft is not None, found.diagnostics
    letter: dict[str, object] = plain(found.draft.letters["letter"])
    return letter


def test_a_letter_of_moderncv_comes_in_whole(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", MODERNCV, **{"sign.png": PNG.getvalue()})
    assert letter_of(found) == {
        "recipient": "Engine Works\n1 Square\nLondon W1 & more", "date": "1842-05", "subject": "Application",
        "opening": "Dear Mr Babbage,",
        "body": "I write **programs**, and $x^2$.\n\n- One\n- Two\n\nPS: I play the harp",
        "closing": "Yours,", "signature": "signature.png", "enclosures": ["Note *G*"],
    }  # fmt: skip
    assert {one.leaf.text for one in found.list_outcomes() if one.kind is Kind.DROPPED and one.leaf.text} == {
        "0.9",
        "Attached",
    }


def test_sections_of_awesome_cvs_letter_have_their_headings_in_bold(tmp_path: Path) -> None:
    found = import_text(tmp_path, "letter.tex", AWESOME)
    letter = letter_of(found)
    assert letter["body"] == "**About me**\n\nI write programs.\n\n**Why you**\n\nEngines."
    assert "date" not in letter
    assert found.draft is not None
    assert found.draft.letters["letter"]["closing"].guess == "the source has no closing"


@pytest.mark.parametrize("text", [MODERNCV, AWESOME])
def test_the_folder_has_a_variant_of_the_letter_alone(text: str, tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", text, **{"sign.png": PNG.getvalue()})
    assert found.draft is not None
    files = write_files(found.draft, "en", "", "cv.tex")
    assert (b"sections: []" in files["cv.yaml"]) == (text == AWESOME)
    data = write_folder(tmp_path / "data", files)
    loaded = load_folder(data)
    assert loaded.documents, loaded.diagnostics
    letter = next(one for one in loaded.documents if one.variant.name == "letter")
    assert letter.parts[0].letter is not None
