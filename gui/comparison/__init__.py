"""Hidden sizes side by side: the same data learned by networks of different sizes."""
