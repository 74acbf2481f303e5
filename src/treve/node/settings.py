"""What a person may set for one machine. Whatever settles a result is an entry instead, so nothing here does."""

from pathlib import Path

import msgspec

from treve.base.errors import Refused
from treve.stores.address import SQLITE

FILE = "settings.yaml"
PERSON = "operator"


class Settings(msgspec.Struct, frozen=True):
    """`person`: who is named in the entries written here. `language`: of pages and reports. `port`: of the page.

    `store`: where the entries lie, `sqlite` for the file in the centre (docs/STORES.md).
    """

    person: str = PERSON
    language: str = "en"
    port: int = 8080
    store: str = SQLITE


def settings_text() -> str:
    """Return the file that a new centre gets."""
    return """\
# Settings of this centre on this machine. Nothing here settles a result: thresholds, registers and agreements are
# entries of the log, where everybody can see them.

# Who is named in the entries that are written here, "attested by" the node that signs.
person: operator

# Language of the page and the report where nobody chooses: en or fr.
language: en

# Where `treve serve` listens, on this machine only (127.0.0.1).
port: 8080
"""


def read_settings(centre: Path) -> Settings:
    """Return the settings of a centre.

    Raises:
        Refused: the file cannot be read as settings; the message says which line to mend.
    """
    path = centre / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except UnicodeDecodeError as why:
        raise Refused(
            f"The settings cannot be read: {why}.", where=str(path), remedy="Correct the line or delete it."
        ) from why
    return settings_of(text, str(path))


def settings_of(text: str, path: str) -> Settings:
    """Return what a settings file says; `path` is what messages call it.

    Raises:
        Refused: it cannot be read as settings; the message says which line to mend.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        found = msgspec.convert(YAML(typ="safe", pure=True).load(text) or {}, Settings)
    except (YAMLError, msgspec.ValidationError) as why:
        raise Refused(
            f"The settings cannot be read: {why}.", where=path, remedy="Correct the line or delete it."
        ) from why
    if not found.person.isprintable() or not 0 < len(found.person) <= 200 or found.language not in ("en", "fr"):
        raise Refused("`person` must be a name, `language` en or fr.", where=path, remedy="Correct the line.")
    if not 0 < found.port < 2**16:
        raise Refused(f"There is no port {found.port}.", where=path, remedy="Name one of 1024 to 65535.")
    return found
