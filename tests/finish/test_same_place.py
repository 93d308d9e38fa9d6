from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.same_place import align_characters


def test_each_character_of_a_repeated_text_has_its_place() -> None:
    source = "label=one,items=···label=two,items=···••"
    printed = "one:···two:···••"
    places = align_characters(printed, source)
    assert [source[places[at]] for at in sorted(places)] == [one for one in printed if one != ":"]
    assert [places[at] for at in (4, 11, 15)] == [16, 35, 39]


def test_a_text_in_another_order_is_found_in_part() -> None:
    places = align_characters("Ada Lovelace wrote programs", "wrote programs: Ada Lovelace")
    assert places
    assert len(places) < len("Ada Lovelace wrote programs")


@given(st.text(alphabet="ab·", max_size=60), st.text(alphabet="ab·", max_size=60))
def test_a_place_has_the_character_and_places_rise(printed: str, source: str) -> None:
    places = align_characters(printed, source)
    assert all(printed[at] == source[place] for at, place in places.items())
    rising = [places[at] for at in sorted(places)]
    assert rising == sorted(set(rising))


@given(st.text(alphabet="ab·", max_size=60))
def test_a_text_has_the_places_of_itself(text: str) -> None:
    assert align_characters(text, text) == {at: at for at in range(len(text))}


def test_what_may_not_be_the_same_is_not_paired() -> None:
    printed, source, among = "x·,··,·y", "x····y", {1: "a", 3: "b", 4: "a", 6: "c"}
    typed = "xabacy"
    places = align_characters(printed, source, lambda at, place: typed[place] in among.get(at, typed[place]))
    assert [places[at] for at in among] == [1, 2, 3, 4]


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=30), st.data())
def test_marks_between_characters_of_one_class_lead_none_astray(typed: list[str], data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.booleans(), min_size=len(typed), max_size=len(typed)))
    printed = "".join("·," if cut else "·" for cut in cuts)
    at = [place for place, one in enumerate(printed) if one == "·"]
    among = dict(zip(at, typed, strict=True))
    places = align_characters(printed, "·" * len(typed), lambda here, place: typed[place] in among[here])
    assert [typed[places[one]] for one in at] == typed
