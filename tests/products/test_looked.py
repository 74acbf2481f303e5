"""The daily report says how hard anyone looked, where that is on record."""

import dataclasses

import msgspec
import polars as pl
from tests.products.make import DAY, ORDINARY, View, view
from tests.timeline.test_compliance import effort

from treve.products.daily import daily
from treve.products.phrase import phrase


def told(seen: View, lang: str) -> str:
    section = phrase(daily(seen, "truce", DAY, lang), []).effort  # type: ignore[arg-type]
    return " ".join(run.text for runs in section.paragraphs for run in runs).replace("\u00a0", " ")


def with_effort(seen: View) -> View:
    row = msgspec.json.encode(effort(minutes=90, planned=3, reached=1, access="denied", adm1="Province")).decode()
    return dataclasses.replace(seen, effort=pl.DataFrame({"row": [row]}))


def test_without_effort_on_record_the_report_says_that_it_is_not_known() -> None:
    assert "not known" in told(view(ORDINARY, nasty=False), "en")


def test_effort_stands_by_day_and_province_with_what_a_quiet_day_is_worth() -> None:
    seen = with_effort(view(ORDINARY, nasty=False))
    english, french = told(seen, "en"), told(seen, "fr")
    assert "15 January 2017:  reported, and somebody looked – " in english
    assert "1.5 h (patrols 1.5), 1 of 3 areas reached, access denied: 1" in english
    assert "14 January 2017" in english and "no report and no effort: nothing is known" in english
    assert "1,5 h (patrouilles 1,5), 1 secteur atteint sur 3, accès refusé : 1" in french
    assert "ne doivent pas servir à comparer les parties" in french
