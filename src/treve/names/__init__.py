"""Names and what they stand for: kinds of act, actors with aliases and dates, places."""
