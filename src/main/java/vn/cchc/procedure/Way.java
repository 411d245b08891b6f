package vn.cchc.procedure;

/** How papers are filed: at the counter, online, or by public post. */
public enum Way { IN_PERSON, ONLINE, POST }
