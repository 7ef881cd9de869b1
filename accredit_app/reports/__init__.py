"""Reports for the event office: figures of a day as PDF, XLSX and CSV."""
