"""The languages in which Treve speaks to people."""

from typing import Literal

Lang = Literal["en", "fr"]
LANGS: tuple[Lang, Lang] = ("en", "fr")
