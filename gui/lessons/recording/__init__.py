"""Recording a lesson in the window: who notes what is done, and where it is seen."""
