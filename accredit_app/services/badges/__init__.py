"""From a person's facts to a badge on paper: issuing, printing, sheets, templates."""
