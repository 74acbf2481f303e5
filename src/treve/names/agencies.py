"""Who is cited, under one name each: "Agence France-Presse", "AFP" and "https://www.afp.com/..." are one origin.

An origin is written as a name, an address of a page, or an account. What the register knows gets the register's name;
a page that it does not know is its site, a post is its account, and any other name is kept with its spelling folded.
In a text only what words of citing point to is an origin: "selon l'OSDH", "told AFP", "(Reuters)".
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from treve.names.fold import fold
from treve.names.written import read

_SOCIAL = {
    "twitter.com": "x.com", "x.com": "x.com", "nitter.net": "x.com", "t.me": "t.me", "telegram.me": "t.me",
    "facebook.com": "facebook.com", "fb.com": "facebook.com", "youtube.com": "youtube.com", "instagram.com":
    "instagram.com", "vk.com": "vk.com", "tiktok.com": "tiktok.com",
}  # fmt: skip
"""Sites whose pages belong to accounts, each under one name."""

_ADDRESS = re.compile(r"(?:https?://|www\.)(?P<host>[^\s/?#]+)(?P<path>/[^\s?#]*)?", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?P<path>/\S*)?", re.IGNORECASE)
_MOBILE = re.compile(r"^(?:www|m|mobile|amp|old|web|fr|en|english|arabic|uk|edition)\.")
_WORD = re.compile(r"[^\W_]+")
_ACCOUNT = re.compile(r"@(?P<name>\w{2,})")
_NOISE = re.compile(
    r"^(?:(?:the|la|le|les|via|avec|with|selon|d['’]après|according to|sources?|credit|crédit)\b\s*:?\s*|l['’])+",
    re.IGNORECASE,
)

_CITING = (
    r"(?:according to|reported by|reports? from|quoted by|cited by|citing|quoting|told|via|with|from"
    r"|selon|d['’]après|de source|rapporte(?:nt)?|cit(?:é|ée|és|ées) par|citant|a indiqué à|indique|avec|source\s*:)"
)
_SAYING = (
    r"(?:sa(?:ys|id)|reported|reports|announced|wrote|a (?:indiqué|annoncé|rapporté|affirmé|écrit)|indique|rapporte)"
)
_BETWEEN = r"(?:(?:the|l['’]|la|le|les|agence|l['’]agence|news agency|monitoring group|à l['’]|au)\s*){0,3}"


class Origin(NamedTuple):
    """One agency as the register has it."""

    name: str
    aliases: tuple[str, ...]
    sites: tuple[str, ...]
    accounts: tuple[str, ...]
    short: bool


@dataclass(frozen=True)
class Agencies:
    """The register: by folded name, by site and by account."""

    every: tuple[Origin, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, str] = field(default_factory=dict)
    accounts: Mapping[str, str] = field(default_factory=dict)

    def resolve(self, cited: str) -> str:
        """Return the one name of an origin, as a source or a text wrote it.

        >>> register = read_agencies("agencies: [{name: AFP, aliases: [Agence France-Presse], sites: [afp.com]}]")
        >>> register.resolve("l'Agence France Presse"), register.resolve("https://www.afp.com/fr/x")
        ('AFP', 'AFP')
        >>> register.resolve("https://mobile.twitter.com/Eye_on_Rastan/status/12"), register.resolve("@eye_on_rastan")
        ('@eye_on_rastan', '@eye_on_rastan')
        """
        text = " ".join(cited.split()).strip(" \"'“”«»()[].;,")
        address = _ADDRESS.fullmatch(text) or _ADDRESS.match(text)
        if address or _BARE_HOST.fullmatch(text):
            return self._of_address(text if address else f"https://{text}")
        account = _ACCOUNT.fullmatch(text)
        if account:
            name = account["name"].casefold()
            return self.accounts.get(name, f"@{name}")
        bare = _NOISE.sub("", text)
        key = _key(bare)
        if key in self.names:
            return self.names[key]
        # "Reuters, 2017-01-15" and "AFP (Beirut)" name the agency and say more.
        head = _key(re.split(r"[,;:(/|–—]", bare, maxsplit=1)[0])
        return self.names.get(head) or key or text

    def _of_address(self, text: str) -> str:
        found = _ADDRESS.match(text)
        assert found is not None
        host, path = found["host"].casefold().split("@")[-1].partition(":")[0], found["path"] or ""
        while (shorter := _MOBILE.sub("", host)) != host and shorter.count("."):
            host = shorter
        if host in _SOCIAL:
            parts = [part for part in path.split("/") if part and part not in ("s", "channel", "user", "c", "groups")]
            if parts:
                name = parts[0].lstrip("@").casefold()
                return self.accounts.get(name, f"@{name}")
            return _SOCIAL[host]
        pieces = host.split(".")
        for first in range(max(1, len(pieces) - 1)):
            site = ".".join(pieces[first:])
            if site in self.sites:
                return self.sites[site]
        return host

    def cited_in(self, text: str) -> tuple[str, ...]:
        """Return the agencies and accounts that a text says it has its words from, sorted, each once.

        >>> register = read_agencies("agencies: [{name: SOHR, aliases: [OSDH]}, {name: AFP}]")
        >>> register.cited_in("Quatre morts, selon l'OSDH, cité par l'AFP.")
        ('AFP', 'SOHR')
        >>> register.cited_in("An AFP photographer died.")
        ()
        """
        if not text or not self.every:
            return ()
        found = set[str]()
        plain = text.casefold()
        if not self._marks.isdisjoint(_WORD.findall(plain)):
            for match in self._pattern.finditer(text):
                cited: re.Match[str] | None = match
                while cited is not None:
                    word = next(group for group in cited.groups() if group)
                    name = self.names.get(_key(word))
                    if name is not None and (name not in self._shorts or word != word.casefold()):
                        found.add(name)
                    cited = self._further.match(text, cited.end())
        if "://" not in plain and "www." not in plain and "@" not in plain:
            return tuple(sorted(found))
        for address in _ADDRESS.finditer(text):
            found.add(self._of_address(address[0].rstrip(".,;:)")))
        for account in re.finditer(r"(?:\bRT|\bvia|/)\s*@(\w{2,})", text):
            name = account[1].casefold()
            found.add(self.accounts.get(name, f"@{name}"))
        return tuple(sorted(found))

    @cached_property
    def _shorts(self) -> frozenset[str]:
        return frozenset(one.name for one in self.every if one.short)

    @cached_property
    def _marks(self) -> frozenset[str]:
        """The longest word of each name: a text with none of them cites nobody, which is quickly seen."""
        every = (name for one in self.every for name in (one.name, *one.aliases))
        return frozenset(max(_WORD.findall(name.casefold()), key=len) for name in every)

    @cached_property
    def _names(self) -> str:
        written = sorted({name for one in self.every for name in (one.name, *one.aliases)}, key=lambda x: (-len(x), x))
        return "|".join(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in written)

    @cached_property
    def _further(self) -> re.Pattern[str]:
        """What is cited in the same breath: "selon l'AFP et Reuters"."""
        return re.compile(rf"\s*(?:,|et|and|&|/)\s*(?:l['’]|the\s+)?({self._names})(?![\w-])", re.IGNORECASE)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        names, edge = self._names, r"(?![\w-])"
        return re.compile(
            rf"\b{_CITING}\s*{_BETWEEN}(?<![\w-])({names}){edge}"
            rf"|(?<![\w-])({names}){edge},?\s+{_SAYING}\b"
            rf"|[(\[]\s*(?:avec|with|via|source\s*:?)?\s*(?<![\w-])({names}){edge}\s*[)\]]"
            rf"|\s[-–—]\s*({names}){edge}\s*$",
            re.IGNORECASE,
        )


NO_AGENCIES = Agencies()
"""For a centre without the register: names are compared by their folded spelling."""


@lru_cache(maxsize=1 << 16)
def _key(name: str) -> str:
    return fold(name)


def read_agencies(text: str, name: str = "agencies.yaml") -> Agencies:
    """Return the register that a file holds.

    Raises:
        Refused: the file is not of this form, or one name, site or account is given to two agencies.
    """
    every: list[Origin] = []
    tables: tuple[dict[str, str], dict[str, str], dict[str, str]] = ({}, {}, {})
    for item in read(text, name).fields({"agencies"}, {"agencies"})["agencies"]:
        parts = item.fields({"name", "aliases", "sites", "accounts", "short"}, {"name"})
        aliases, sites, accounts = (
            parts[each].texts() if each in parts else () for each in ("aliases", "sites", "accounts")
        )
        short = "short" in parts and parts["short"].one_of(("true", "false")) == "true"
        one = Origin(parts["name"].text(), aliases, sites, accounts, short)
        keys = (
            {_key(each) for each in (one.name, *aliases)},
            {each.casefold() for each in sites},
            {each.casefold().lstrip("@") for each in accounts},
        )
        for table, words in zip(tables, keys, strict=True):
            for word in sorted(words):
                if table.setdefault(word, one.name) != one.name:
                    item.wrong(f"{word!r} is {table[word]} already", "Leave it to one of the two.")
        every.append(one)
    return Agencies(tuple(every), *tables)
