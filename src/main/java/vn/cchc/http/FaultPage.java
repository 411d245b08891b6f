package vn.cchc.http;

import java.util.List;

/** What a person sees of a fault: a sentence, the id that is also in the log, and what can be done about it. */
public record FaultPage(int status, String sentence, String id, List<String> problems) {}
