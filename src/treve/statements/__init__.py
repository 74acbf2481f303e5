"""From press articles to statements, pledges and dated events: who said what, when, reported by whom."""
