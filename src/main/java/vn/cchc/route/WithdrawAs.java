package vn.cchc.route;

/** Why a page was taken down; it decides what the visitor sees and whether the credit stays. */
public enum WithdrawAs { ERROR, MERGED, OUTDATED }
