from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.same_place import same_places


def test_each_character_of_a_repeated_text_has_its_place() -> None:
    source = "label=one,items=···label=two,items=···••"
    printed = "one:···two:···••"
    places = same_places(printed, source)
    assert [source[places[at]] for at in sorted(places)] == [one for one in printed if one != ":"]
    assert [places[at] for at in (4, 11, 15)] == [16, 35, 39]


def test_a_text_in_another_order_is_found_in_part() -> None:
    places = same_places("Ada Lovelace wrote programs", "wrote programs: Ada Lovelace")
    assert places
    assert len(places) < len("Ada Lovelace wrote programs")


@given(st.text(alphabet="ab·", max_size=60), st.text(alphabet="ab·", max_size=60))
def test_a_place_has_the_character_and_places_rise(printed: str, source: str) -> None:
    places = same_places(printed, source)
    assert all(printed[at] == source[place] for at, place in places.items())
    rising = [places[at] for at in sorted(places)]
    assert rising == sorted(set(rising))


@given(st.text(alphabet="ab·", max_size=60))
def test_a_text_has_the_places_of_itself(text: str) -> None:
    assert same_places(text, text) == {at: at for at in range(len(text))}
