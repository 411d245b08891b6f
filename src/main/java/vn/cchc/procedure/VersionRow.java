package vn.cchc.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.text.SearchKey;
import vn.cchc.text.Slug;

/** A staged version to be inserted; the id is filled in by the insert. */
public final class VersionRow {
  /** Set by MyBatis. */
  public long id;
  public final long siteId;
  public final long procedureId;
  public final long decisionId;
  public final int ord;
  public final Change changeKind;
  public final @Nullable Long replacedBy;
  public final @Nullable Boolean accepted;
  public final String changedParts;
  public final String name;
  public final String field;
  public final String fieldSlug;
  public final String levels;
  public final String audiences;
  public final boolean internal;
  public final @Nullable OnlineLevel onlineLevel;
  public final boolean onlineOnly;
  public final @Nullable LocalDate onlineOnlyFrom;
  public final @Nullable LocalDate onlineOnlyTo;
  public final String serviceUrl;
  public final String portalUrl;
  public final boolean updating;
  public final boolean complete;
  public final String filings;
  public final String searchKey;
  public final Instant at;

  public VersionRow(long id, Staged s, ProcedureText text, Instant at) {
    this.id = id;
    siteId = s.siteId();
    procedureId = s.procedureId();
    decisionId = s.decisionId();
    ord = s.ord();
    changeKind = s.change();
    replacedBy = s.replacedBy();
    accepted = s.accepted();
    changedParts = s.changedParts();
    name = text.name();
    field = text.field();
    fieldSlug = text.field().isBlank() ? "" : Slug.of(text.field());
    levels = text.levels().stream().map(Enum::name).collect(Collectors.joining(","));
    audiences = text.audiences().stream().map(Enum::name).collect(Collectors.joining(","));
    internal = text.internal();
    onlineLevel = text.onlineLevel();
    onlineOnly = text.onlineOnly();
    onlineOnlyFrom = text.onlineOnlyFrom();
    onlineOnlyTo = text.onlineOnlyTo();
    serviceUrl = text.serviceUrl();
    portalUrl = text.portalUrl();
    updating = text.updating();
    complete = text.missing().isEmpty() && !text.name().isBlank();
    filings = FilingJson.write(text.filings());
    String key = SearchKey.of(s.code() + " " + text.name() + " " + text.field());
    searchKey = key.substring(0, Math.min(700, key.length()));
    this.at = at;
  }
}
