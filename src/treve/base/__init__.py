"""What everything stands on: errors, identities, time, place and numbers that carry their doubt."""
