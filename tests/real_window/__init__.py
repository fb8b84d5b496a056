"""What only a window on a real screen shows: `.ci/run` opens one for these, and elsewhere they are left out."""
