"""What is kept of a lesson: how far somebody is, and when its exit ticket is asked again."""
