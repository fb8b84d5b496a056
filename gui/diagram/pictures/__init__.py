"""A network whose inputs are a picture, as the diagram draws it: pixels, and pictures of what neurons look for."""
