"""The duties of the people who use a station: one class a duty, one transaction a method.

A service returns frozen values, never rows; it holds no session between two calls; it does
nothing on a device or a network inside a transaction.
"""
