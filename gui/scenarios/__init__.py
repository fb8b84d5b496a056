"""The panel on the left: scenarios, facts, notes."""
