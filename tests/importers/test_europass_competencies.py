from __future__ import annotations

from cvlatex.importers.draft import Draft
from cvlatex.importers.europass_competencies import read_competencies
from cvlatex.importers.kit import Kit
from cvlatex.importers.xml_source import parse_xml
from tests.importers.drafts import incoming, plain

XML = b"""<P>
<PrimaryLanguageCode name="NORMAL">ita</PrimaryLanguageCode>
<C><CompetencyID>eng</CompetencyID>
<D><CompetencyDimensionTypeCode>CEF-Understanding-Listening</CompetencyDimensionTypeCode><ScoreText>C1</ScoreText></D>
<D><CompetencyDimensionTypeCode>CEF-Speaking-Production</CompetencyDimensionTypeCode><ScoreText>B2</ScoreText></D>
<D><CompetencyDimensionTypeCode>CEF-Writing-Production</CompetencyDimensionTypeCode><ScoreText>B1</ScoreText></D></C>
<C><CompetencyName>Welding</CompetencyName></C>
</P>""".replace(b"<D>", b"<CompetencyDimension>").replace(b"</D>", b"</CompetencyDimension>")


def test_the_mother_tongue_leads_and_each_skill_of_a_language_has_its_name() -> None:
    file, draft = incoming(XML), Draft()
    person = parse_xml(file, XML, "x.xml")
    assert person is not None
    read_competencies(person, person.find_all("C"), Kit(file.ledger, "plain"), draft)
    languages, skills = draft.sections
    assert [(plain(entry["name"]), plain(entry["level"])) for entry in languages["entries"]][1:] == [
        ("English", "listening C1, spoken production B2, writing B1")
    ]
    assert plain(languages["entries"][0]["name"]) == "Italian"
    assert plain(skills["entries"]) == [{"items": ["Welding"]}]
