"""What a class has handed in: a row a learner, a column a question, and what fails most."""
