package vn.cchc.identity;

/** A unit in the list: how deep it hangs, under what, with how many accounts, and whether it exists today. */
record UnitRow(Unit unit, int depth, String under, long accounts, boolean valid) {}
