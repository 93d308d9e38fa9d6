from __future__ import annotations

from cvlatex.load import load_folder
from cvlatex.review.match.corpus import find_synonyms, find_vocabulary, read_passages
from tests.folders import SEED


def test_what_a_short_variant_leaves_out_is_known_with_its_tags() -> None:
    loaded = load_folder(SEED, ["en-short"])
    assert loaded.project is not None
    passages = read_passages(loaded.project, loaded.documents[0])
    printed = [passage for passage in passages if passage.is_printed]
    left_out = [passage for passage in passages if not passage.is_printed]
    assert printed
    assert left_out
    assert any("detail" in passage.tags for passage in left_out)
    assert "CLIP" in find_vocabulary(loaded.project, loaded.documents[0])
    assert ("clip",) in find_synonyms(loaded.project)
