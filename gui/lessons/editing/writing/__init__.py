"""What the texts of a lesson are written in: lines that look as the lesson will, and what stands around them."""
