package vn.cchc.identity;

/** A unit in the list: its depth in the tree, the unit above it, its accounts, and whether it exists today. */
record UnitRow(Unit unit, int depth, String under, long accounts, boolean valid) {}
