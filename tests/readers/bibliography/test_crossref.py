from __future__ import annotations

from cvlatex.readers.bibliography.crossref import Record, find_lenders, with_inherited

VOLUME = Record("proceedings", "Acl", 1, {"title": "Proc. ACL", "year": "2021", "doi": "10.1/v", "publisher": "ACL"})
PAPER = Record("inproceedings", "p", 5, {"title": "T", "crossref": "acl", "publisher": "Own"})
SHARED = Record("xdata", "ms", 9, {"publisher": "MS", "location": "Oslo"})


def test_a_record_has_the_fields_of_its_volume_but_for_those_of_its_own() -> None:
    found = with_inherited(PAPER, {"acl": VOLUME, "p": PAPER})
    assert found == {"title": "T", "booktitle": "Proc. ACL", "year": "2021", "publisher": "Own", "crossref": "acl"}


def test_shared_data_is_taken_and_what_is_absent_or_the_record_itself_is_not() -> None:
    record = Record("book", "b", 1, {"title": "T", "xdata": "ms, none", "crossref": "b"})
    found = with_inherited(record, {"ms": SHARED, "b": record})
    assert (found["publisher"], found["location"]) == ("MS", "Oslo")


def test_volumes_that_only_lend_are_no_works() -> None:
    own = Record("book", "own", 1, {"title": "Mine", "author": "Gao, M."})
    chapter = Record("inbook", "c", 2, {"title": "C", "crossref": "own"})
    alone = Record("proceedings", "alone", 3, {"title": "Alone"})
    assert find_lenders([VOLUME, PAPER, SHARED, own, chapter, alone]) == {"Acl", "ms"}
