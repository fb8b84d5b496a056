"""Many small pictures in ink, each with a caption, to be chosen from: made and described as they come into sight."""
