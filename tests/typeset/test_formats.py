"""Precompiled formats: dumped once, dumped anew when something behind them changes, and never in a build's way."""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.core.cache import Store
from cvlatex.core.paths import LATEX
from cvlatex.tools.process import Finished, Limits, run
from cvlatex.tools.tex_environment import build_tex_environment
from cvlatex.typeset.formats import MOST_FORMATS, Formats, without_late_options
from cvlatex.typeset.job import Job, TexStopped
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.writers.latex.compose import list_bundled_files
from tests.conftest import Tools
from tests.typeset.conftest import XDVIPDFMX, XELATEX, cache_of, typeset, unnamed

HEAD = r"\documentclass[10pt]{small}"
CLASS = r"""\ProvidesClass{small}
% In TU, the first \normalsize would load a native font, which cannot be dumped.
\def\encodingdefault{OT1}\fontencoding{OT1}\fontfamily{cmr}\selectfont
\LoadClass{article}
\newcommand{\word}{Word}
"""
TEX = HEAD + "\n\\begin{document}\n\\word\n\\end{document}\n"


class Maker:
    """Runs programs, and counts how often."""

    def __init__(self) -> None:
        self.runs = 0

    def __call__(self, argv: tuple[str, ...], folder: Path) -> Finished:
        self.runs += 1
        return run(argv, cwd=folder, env=build_tex_environment(), limits=Limits(60))


@pytest.fixture
def formats(tmp_path: Path) -> Formats:
    program = shutil.which("xelatex")
    assert program is not None
    return Formats(tmp_path / "cache", program)


@pytest.fixture
def inputs(tmp_path: Path) -> tuple[tuple[Path, str], ...]:
    (tmp_path / "small.cls").write_text(CLASS)
    return ((tmp_path / "small.cls", "small.cls"),)


def test_a_format_is_created_once(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    maker = Maker()
    created = formats.obtain(HEAD, inputs, maker)
    assert created is not None
    assert created.is_file()
    assert formats.obtain(HEAD, inputs, maker) == created
    assert maker.runs == 1


def test_another_first_line_or_style_file_is_another_format(
    formats: Formats, inputs: tuple[tuple[Path, str], ...]
) -> None:
    maker = Maker()
    first = formats.obtain(HEAD, inputs, maker)
    second = formats.obtain(HEAD.replace("10pt", "12pt"), inputs, maker)
    inputs[0][0].write_text(CLASS + "% changed\n")
    third = formats.obtain(HEAD, inputs, maker)
    assert len({first, second, third}) == 3


def test_a_changed_file_of_tex_makes_it_anew(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    maker = Maker()
    created = formats.obtain(HEAD, inputs, maker)
    assert created is not None
    store = Store(created.parent)
    record = store.read(f"{created.stem}.read") or b""
    assert b"article.cls" in record
    store.write(f"{created.stem}.read", record.replace(b"[", b"[1", 1))
    formats.obtain(HEAD, inputs, maker)
    assert maker.runs == 2


def test_builds_side_by_side_make_it_once(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    maker = Maker()
    threads = [threading.Thread(target=formats.obtain, args=(HEAD, inputs, maker)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert maker.runs == 1


def test_what_cannot_be_dumped_is_no_format(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    inputs[0][0].write_text(CLASS + '\\font\\native="Latin Modern Math" \\native\n')
    maker = Maker()
    assert formats.list_refusals() == ()
    for _ in range(2):
        assert formats.obtain(HEAD, inputs, maker) is None
    assert maker.runs == 1
    assert formats.list_refusals() == ("Can't \\dump a format with native fonts or font-mappings.",)
    inputs[0][0].write_text(CLASS)
    assert formats.obtain(HEAD, inputs, maker) is not None


def test_a_refusal_holds_as_long_as_what_was_read_is_the_same(
    formats: Formats, inputs: tuple[tuple[Path, str], ...]
) -> None:
    inputs[0][0].write_text(CLASS + '\\font\\native="Latin Modern Math" \\native\n')
    maker = Maker()
    formats.obtain(HEAD, inputs, maker)
    (refusal,) = formats.folder.glob("*.refused")
    store = Store(formats.folder)
    store.write(refusal.name, (store.read(refusal.name) or b"").replace(b"[", b"[1", 1))
    assert formats.list_refusals() == ()
    formats.obtain(HEAD, inputs, maker)
    assert maker.runs == 2


@pytest.mark.parametrize("name", sorted(name for _, name in list_bundled_files() if "/" not in name))
def test_an_edit_of_any_file_of_latex_changes_the_key(name: str, formats: Formats, tmp_path: Path) -> None:
    copies = tuple((tmp_path / target, target) for _, target in list_bundled_files())
    (tmp_path / "fonts").mkdir()
    for (source, _), (copy, _) in zip(list_bundled_files(), copies, strict=True):
        shutil.copy(source, copy)
    before = formats.compute_key(r"\documentclass{cvlatex}", copies)
    assert formats.compute_key(r"\documentclass{cvlatex}", copies) == before
    with (tmp_path / name).open("a") as file:
        file.write("%")
    assert formats.compute_key(r"\documentclass{cvlatex}", copies) != before


def test_a_format_loads_no_file_of_latex_that_is_not_in_its_key(formats: Formats) -> None:
    created = formats.obtain(head_of_class := r"\documentclass{cvlatex}", list_bundled_files(), Maker())
    assert created is not None
    outside = json.loads(Store(created.parent).read(f"{created.stem}.read") or b"{}")
    assert outside
    assert not [path for path in outside if Path(path).is_relative_to(LATEX)]
    assert formats.find_path(head_of_class, list_bundled_files()) == created


def test_a_photo_or_a_font_makes_no_other_format(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    more = (*inputs, (Path("/nowhere"), "photo.jpg"), (Path("/nowhere"), "fonts/a.otf"))
    assert formats.compute_key(HEAD, inputs) == formats.compute_key(HEAD, more)


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path, inputs: tuple[tuple[Path, str], ...]) -> None:
    (tmp_path / "file").write_text("")
    maker = Maker()
    assert Formats(tmp_path / "file" / "cache", shutil.which("xelatex") or "").obtain(HEAD, inputs, maker) is None
    assert maker.runs == 0


def test_old_formats_make_room(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    formats.folder.mkdir()
    for number in range(MOST_FORMATS + 3):
        old = formats.folder / f"{number:02}.fmt"
        old.touch()
        os.utime(old, (number, number))
    assert formats.obtain(HEAD, inputs, Maker()) is not None
    left = sorted(path.name for path in formats.folder.glob("*.fmt"))
    assert len(left) == MOST_FORMATS
    assert "00.fmt" not in left


def test_formats_in_use_do_not_make_room(formats: Formats, inputs: tuple[tuple[Path, str], ...]) -> None:
    formats.folder.mkdir()
    for number in range(MOST_FORMATS + 3):
        (formats.folder / f"{number:02}.fmt").touch()
    assert formats.obtain(HEAD, inputs, Maker()) is not None
    assert len(list(formats.folder.glob("*.fmt"))) == MOST_FORMATS + 4


def test_a_format_is_preserved_unpacked_and_one_that_was_cut_is_created_anew(
    formats: Formats, inputs: tuple[tuple[Path, str], ...]
) -> None:
    maker = Maker()
    created = formats.obtain(HEAD, inputs, maker)
    assert created is not None
    whole = created.read_bytes()
    assert whole.startswith((b"W2TX", b"XT2W"))
    created.write_bytes(whole[: len(whole) // 2])
    assert formats.obtain(HEAD, inputs, maker) == created
    assert (maker.runs, created.read_bytes()[:4]) == (2, whole[:4])


def test_pages_are_the_same_with_a_format_and_without(
    job: Job, tmp_path: Path, inputs: tuple[tuple[Path, str], ...]
) -> None:
    (tmp_path / "other").mkdir()
    job = replace(job, tex=TEX, inputs=inputs)
    plain = unnamed(typeset_plainly(job).pdf.read_bytes())
    with_format = unnamed(typeset(replace(job, folder=tmp_path / "other")).pdf.read_bytes())
    assert list((cache_of(job) / "formats").glob("*.fmt"))
    assert with_format == plain


def test_an_error_under_a_format_is_the_documents_own(
    job: Job, tmp_path: Path, inputs: tuple[tuple[Path, str], ...]
) -> None:
    wrong = replace(job, tex=TEX.replace("\\word", "\\wrong"), inputs=inputs)
    with pytest.raises(TexStopped) as stopped:
        typeset(wrong)
    assert [(error.file, error.line) for error in stopped.value.log.errors] == [("cv.tex", 3)]


def test_a_format_that_crashes_is_done_without(job: Job, tools: Tools, tmp_path: Path) -> None:
    crashes = "import os, signal, sys\nif '-fmt' in ' '.join(sys.argv): os.kill(os.getpid(), signal.SIGSEGV)"
    dumps = "open('preamble.fmt', 'w').write('x'); open('preamble.fls', 'w').write('')"
    tools(xelatex=crashes + XELATEX, xetex=dumps, xdvipdfmx=XDVIPDFMX)
    assert typeset(job).pages == 2
    assert list((cache_of(job) / "formats").glob("*.fmt")) == []


@pytest.mark.parametrize(
    ("head", "without"),
    [
        (
            r"\documentclass[style=a,fonts=noto,output=b,languages={zh,en}]{cvlatex}",
            r"\documentclass[style=a,output=b,]{cvlatex}",
        ),
        (r"\documentclass[languages={zh}, fonts = noto]{cvlatex}", r"\documentclass[]{cvlatex}"),
        (r"\documentclass[style=a,color=C71585,paper=a4]{cvlatex}", r"\documentclass[style=a,paper=a4]{cvlatex}"),
        (r"\documentclass[style=a]{cvlatex}", r"\documentclass[style=a]{cvlatex}"),
        (r"\documentclass[fonts=noto]{article}", r"\documentclass[fonts=noto]{article}"),
    ],
)
def test_what_takes_effect_later_makes_no_other_format(
    head: str, without: str, formats: Formats, inputs: tuple[tuple[Path, str], ...]
) -> None:
    assert without_late_options(head) == without
    assert formats.find_path(head, inputs) == formats.find_path(without, inputs)
