"""What people see: the shell, the pages and the widgets. No SQL, no files, no network here."""
