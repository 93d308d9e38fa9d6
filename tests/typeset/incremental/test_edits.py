"""What lies between two documents: whether it may be predicted, and behind which destination it is."""

from __future__ import annotations

import pytest

from cvlatex.typeset.incremental.edits import START, count_before, edit_between, find_rest

DOCUMENT = r"""\documentclass[style=classic,color=blue,paper=a4]{cvlatex}
\begin{document}
\CVMetadata{title={A}, keywords={Work}}
\CVProfile{name={A}, headline={B}}
\CVSection{id={a}, title={Work}}
\CVEntry{dates={2020}, title={Engineer}, subtitle={A \& B}}
\CVPoint{Built \CVStrong{many bridges} with \CVGloss{steel}{steel and iron}, 94\% of them}
\CVItems{label={Tools}, items={{Hammer}{\CVGloss{saw}{Saw}}{Plane}}}
\CVParagraph{See \CVLink{https://a.org}{the words} there}
\CVEntry{title={Linked}, url={https://b.org}}
\begin{CVGlossary}{title={Terms}}
\CVGlossaryEntry{id={steel}, term={Steel}}
\CVParagraph{A metal}
"""


@pytest.mark.parametrize(
    ("before", "after", "is_text"),
    [
        ("Built", "Rebuilt", True),
        ("many bridges", "many good bridges", True),
        (" of them", "", True),
        ("Hammer", "Hammers", True),
        ("Tools", "Tool", True),
        ("A ", "The ", True),
        ("steel and", "iron and", False),
        ("{Saw}", "{Saws}", False),
        ("{saw}", "{sew}", False),
        ("the words", "words", False),
        ("Linked", "Link", False),
        ("title={Work}", "title={Works}", False),
        ("94", "94 \\%", False),
        ("Built", "{Built}", False),
        ("CVStrong", "CVEmph", False),
        ("Built", "Built\nand built", False),
        ("See", "See", False),
    ],
)
def test_an_edit_of_words_is_known(before: str, after: str, is_text: bool) -> None:
    edit = edit_between(DOCUMENT, DOCUMENT.replace(before, after, 1))
    assert (edit is not None and edit.only_words) == is_text


def test_two_edits_are_not_one_of_words() -> None:
    edit = edit_between(DOCUMENT, DOCUMENT.replace("Built", "Made").replace("Hammer", "Axe"))
    assert edit is not None
    assert not edit.only_words


@pytest.mark.parametrize(
    ("before", "after", "destinations"),
    [
        ("headline={B}", "headline={C}", (START, START)),
        ("title={Work}", "title={Works}", (START, START)),
        ("Built", "Rebuilt", ("entry.2", "entry.2")),
        (r"\CVPoint", "\\CVPoint{New}\n\\CVPoint", ("entry.2", "entry.2")),
        (r"\CVParagraph{See \CVLink{https://a.org}{the words} there}" + "\n", "", ("entry.2", "entry.2")),
        (r"\CVEntry{dates", "\\CVEntry{title={New}}\n\\CVEntry{dates", ("section.1", "section.1")),
        ("Linked", "Link", ("entry.2", "entry.2")),
        ("Terms", "Words", ("entry.3", "entry.3")),
        ("A metal", "Metal", ("gloss:steel", "gloss:steel")),
    ],
)
def test_an_edit_is_behind_the_last_destination(before: str, after: str, destinations: tuple[str, str]) -> None:
    edit = edit_between(DOCUMENT, DOCUMENT.replace(before, after, 1))
    assert edit is not None
    assert (edit.after, edit.after_old) == destinations


def test_of_two_edits_the_last_counts() -> None:
    edit = edit_between(DOCUMENT, DOCUMENT.replace("={B}", "={C}").replace("Hammer", "Axe").replace("Linked", "Link"))
    assert edit is not None
    assert edit.after == "entry.2"


def test_with_an_entry_more_the_destinations_have_other_numbers() -> None:
    more = DOCUMENT.replace(r"\CVEntry{dates", "\\CVEntry{title={New}}\n\\CVEntry{dates", 1).replace("A metal", "Metal")
    edit = edit_between(
        DOCUMENT, more.replace("Linked", "Link").replace("A metal", "Metal").replace("Metal", "A metal")
    )
    assert edit is not None
    assert (edit.after, edit.after_old) == ("entry.3", "entry.2")


def test_a_colour_is_known() -> None:
    edit = edit_between(DOCUMENT, DOCUMENT.replace("color=blue", "color=C71585"))
    assert edit is not None
    assert edit.recolored
    assert edit_between(DOCUMENT, DOCUMENT.replace("color=blue", "color=red").replace("Built", "Made")) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("style=classic", "style=casual"),
        ("paper=a4", "paper=letter"),
        ("\\begin{document}", "\\CVTighten{1}\n\\begin{document}"),
        (r"\CVGloss{saw}{Saw}", "Saw"),
        ("keywords={Work}", "keywords={Works}"),
        ("", ""),
    ],
)
def test_what_changes_more_than_a_place_is_not_predicted(before: str, after: str) -> None:
    assert edit_between(DOCUMENT, DOCUMENT.replace(before, after, 1)) is None


BEGUN = DOCUMENT[: DOCUMENT.index(r"\CVMetadata")]


@pytest.mark.parametrize("fed", ["", BEGUN, DOCUMENT[: DOCUMENT.index("Built")], DOCUMENT])
def test_the_rest_is_what_was_not_fed(fed: str) -> None:
    rest = find_rest(DOCUMENT, fed)
    assert rest is not None
    assert fed + rest == DOCUMENT


def test_another_colour_is_named_before_the_rest_and_on_its_line() -> None:
    red = DOCUMENT.replace("color=blue", "color=red")
    rest = find_rest(red, BEGUN)
    assert rest == r"\CVLateOptions{color=red}" + DOCUMENT[len(BEGUN) :]
    assert (BEGUN + rest).count("\n") == DOCUMENT.count("\n")


def test_behind_the_first_text_no_colour_can_be_another() -> None:
    assert find_rest(DOCUMENT.replace("color=blue", "color=red"), DOCUMENT[: DOCUMENT.index("Built")]) is None


@pytest.mark.parametrize(
    ("before", "after"), [("style=classic", "style=casual"), ("color=blue,", ""), ("={Work}", "={}")]
)
def test_a_document_that_begins_otherwise_has_no_rest(before: str, after: str) -> None:
    assert find_rest(DOCUMENT.replace(before, after), DOCUMENT[: DOCUMENT.index("Built")]) is None


def long(*entries: str) -> str:
    return DOCUMENT.replace(r"\begin{CVGlossary}", "".join(entries) + r"\begin{CVGlossary}")


FILLED = [f"\\CVEntry{{title={{{number}}}}}\n\\CVPoint{{{'words ' * 300}}}\n" for number in range(12)]


def test_a_far_edit_is_behind_its_entry() -> None:
    edited = [entry.replace("words", "word", 1) if number == 9 else entry for number, entry in enumerate(FILLED)]
    after = long(*edited)
    count = count_before(long(*FILLED), after)
    assert after.split("\n")[count] == r"\CVEntry{title={9}}"


@pytest.mark.parametrize("number", [0, 3])
def test_a_near_edit_is_not_waited_for(number: int) -> None:
    edited = [entry.replace("words", "word", 1) if at == number else entry for at, entry in enumerate(FILLED)]
    assert count_before(long(*FILLED), long(*edited)) == 0
    assert count_before(DOCUMENT, DOCUMENT.replace("A metal", "Metal")) == 0
