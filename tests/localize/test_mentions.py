from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.localize.mentions import find_mentioned_ids, without_mentions
from cvlatex.model.text import Blocks, BulletList, GlossaryLink, Paragraph, Plain, Strong

SPAN = Span("cv.yaml", 1, 1, 1, 2)


def mention(id_: str, words: str) -> GlossaryLink:
    return GlossaryLink(id_, (Strong((Plain(words),)),), SPAN)


TEXT = Blocks(
    (
        Paragraph((Plain("a "), mention("clip", "CLIP")), SPAN),
        BulletList(((Paragraph((Strong((mention("blip", "BLIP"), Plain("!"))),), SPAN),),)),
    ),
    SPAN,
)


def test_mentions_are_found_however_deep() -> None:
    assert find_mentioned_ids((TEXT,)) == {"clip", "blip"}
    assert find_mentioned_ids("clip") == set()


def test_only_what_is_preserved_stays_a_mention_and_the_words_of_the_others_stay() -> None:
    paragraph, bullets = without_mentions(TEXT, keep={"clip"}).children
    assert paragraph == TEXT.children[0]
    assert bullets == BulletList(((Paragraph((Strong((Strong((Plain("BLIP"),)), Plain("!"))),), SPAN),),))


def test_nothing_changes_where_everything_is_preserved() -> None:
    assert without_mentions(TEXT, keep={"clip", "blip", "other"}) is TEXT
