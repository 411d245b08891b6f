package vn.cchc.procedure;

/** Where a procedure is handled; DISTRICT occurs only in versions older than 01/07/2025. */
public enum Level { MINISTRY, PROVINCE, DISTRICT, COMMUNE, OTHER }
