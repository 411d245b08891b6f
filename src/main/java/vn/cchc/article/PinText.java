package vn.cchc.article;

import vn.cchc.db.Tx;

/** Computes the hash of an edition as it is stored now, its files included. */
public final class PinText {
  private PinText() {}

  public static byte[] hashOf(Tx tx, Edition edition) {
    return Pinned.hashOf(edition.content(), tx.mapper(EditionFiles.class).ofEdition(edition.id()));
  }
}
