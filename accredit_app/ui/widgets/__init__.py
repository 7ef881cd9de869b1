"""Small widgets that every page is put together from; none of them knows a service."""
