package vn.cchc.procedure;

/** How far a procedure can be done online; LEVEL_1 to LEVEL_4 are the levels used before NĐ 42/2022. */
public enum OnlineLevel { NONE, INFORMATION, PARTIAL, FULL, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 }
