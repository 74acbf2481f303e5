"""Free memory is asked back before Polars is there, and what the environment says stands."""

import os

import pytest

from treve.node.memory import give_back


def test_the_allocator_of_polars_is_asked_and_an_own_word_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("_RJEM_MALLOC_CONF", raising=False)
    give_back()
    assert "muzzy_decay_ms:0" in os.environ["_RJEM_MALLOC_CONF"]
    monkeypatch.setenv("_RJEM_MALLOC_CONF", "narenas:1")
    give_back()
    assert os.environ["_RJEM_MALLOC_CONF"] == "narenas:1"
