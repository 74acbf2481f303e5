# ruff: noqa: E501
"""How the datasets that we know want to be cited; the words are theirs, in the language in which they publish."""

_CITATIONS = {
    "ucdp": (
        "Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset, CC BY 4.0. Sundberg, Ralph, and Erik Melander (2013), "
        "“Introducing the UCDP Georeferenced Event Dataset”, Journal of Peace Research 50(4), 523–532. Högbladh, Stina (2019), "
        "“UCDP GED Codebook version 19.1”, Department of Peace and Conflict Research, Uppsala University."
    ),
    "acled": "Armed Conflict Location & Event Data (ACLED), acleddata.com; its terms of use apply.",
    "gdelt": "The GDELT Project, gdeltproject.org.",
}


def citation(source: str) -> str | None:
    """Return how a source wants to be cited, by the first word of its name; None where we do not know.

    >>> citation("ucdp-ged") is not None, citation("patrol-7")
    (True, None)
    """
    first = source.lower().replace("_", "-").partition("-")[0]
    return _CITATIONS.get(first)
