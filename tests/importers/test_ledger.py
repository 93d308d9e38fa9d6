from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.importers.ledger import Kind, Ledger, Value


def span(line: int) -> Span:
    return Span("x", line, 1, line, 2)


def test_what_became_of_a_leaf_is_read_off_the_result() -> None:
    ledger = Ledger()
    preserved, converted, guessed, dropped, _, month = (
        ledger.add_leaf(text, span(line), f"p{line}") for line, text in enumerate(("a", " b ", "c", "d", " ", "e"), 1)
    )
    ledger.drop(dropped, "because")
    ledger.drop(preserved, "has no effect")
    outcomes = ledger.settle(
        [
            ("t1", Value("a", (preserved,))),
            ("t2", Value("B", (converted.with_text("B", month),))),
            ("t3", Value("c", (guessed,), guess="why")),
        ]
    )
    assert [(outcome.leaf.text, outcome.kind, outcome.after, outcome.reason) for outcome in outcomes] == [
        ("a", Kind.KEPT, "a", ""),
        (" b ", Kind.CONVERTED, "B", ""),
        ("c", Kind.GUESSED, "c", "why"),
        ("d", Kind.DROPPED, "", "because"),
        (" ", Kind.DROPPED, "", "it is empty"),
        ("e", Kind.CONVERTED, "B", ""),
    ]


def test_outcomes_are_in_the_order_of_the_source() -> None:
    ledger = Ledger()
    later, earlier = ledger.add_leaf("b", span(2), "b"), ledger.add_leaf("a", span(1), "a")
    assert [outcome.leaf for outcome in ledger.settle([])] == [earlier, later]


def test_a_leaf_in_several_places_has_one_outcome() -> None:
    ledger = Ledger()
    leaf = ledger.add_leaf("2013 - 2016", span(1), "date")
    (outcome,) = ledger.settle([("start", Value("2013", (leaf,))), ("end", Value("2016", (leaf,)))])
    assert (outcome.after, outcome.target) == ("2013 | 2016", "start, end")
