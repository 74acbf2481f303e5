"""What was said to happen, and what happened: happenings with their sources, deadlines, words and deeds."""
