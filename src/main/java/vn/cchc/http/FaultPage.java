package vn.cchc.http;

import java.util.List;

/** What a person sees of a fault: a sentence, the id that the log has too, and what can be mended. */
public record FaultPage(int status, String sentence, String id, List<String> problems) {}
