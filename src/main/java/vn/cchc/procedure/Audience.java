package vn.cchc.procedure;

/** For whom a procedure is; the decision's own wording is in the part of the same name. */
public enum Audience { CITIZEN, OVERSEAS, FOREIGNER, ENTERPRISE, FOREIGN_ENTERPRISE, COOPERATIVE, ORGANISATION, FOREIGN_ORGANISATION, OFFICIAL, OTHER }
