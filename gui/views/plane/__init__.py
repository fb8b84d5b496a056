"""The page of the plane of two inputs."""
