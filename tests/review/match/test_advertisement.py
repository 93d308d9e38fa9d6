from __future__ import annotations

from cvlatex.review.match.advertisement import find_terms, make_key

ENGLISH = "We are looking for an engineer with experience in Kafka and failure drills. Kafka is a must; C++ a plus."
CHINESE = "岗位职责：负责支付网关的容量规划，熟悉Kafka与分布式数据库，有故障演练经验者优先。"


def words(text: str, *known: str) -> dict[str, int]:
    return {term.words: term.count for term in find_terms(text, known)}


def test_what_every_advertisement_says_is_no_term() -> None:
    found = words(ENGLISH, "failure drill")
    assert found["Kafka"] == 2
    assert found["failure drill"] == 1
    assert "C++" in found
    assert not {"looking", "experience", "are", "drills"} & set(found)


def test_chinese_is_segmented_and_known_terms_stay_whole() -> None:
    found = words(CHINESE, "分布式数据库", "容量规划")
    assert {"分布式数据库", "容量规划", "Kafka", "故障"} <= set(found)
    assert not {"数据库", "容量", "负责", "经验", "优先"} & set(found)


def test_an_empty_advertisement_has_no_terms() -> None:
    assert find_terms("", ["Kafka"]) == ()


def test_a_key_is_the_same_for_forms_of_words() -> None:
    assert make_key("Failure drills") == make_key("failure drill")


def test_a_kind_of_learning_is_one_term() -> None:
    found = words("Machine Learning Engineer: deploy machine learning models, love learning, turn ideas via code.")
    assert found["machine learning"] == 2
    assert not {"Machine", "learning", "via", "turn"} & set(found)
