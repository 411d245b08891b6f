package vn.cchc.plan;

/** The seven fields of administrative reform, and what lies outside them. */
public enum Pillar { CHI_DAO, THE_CHE, TTHC, BO_MAY, CONG_VU, TAI_CHINH_CONG, CHINH_QUYEN_SO, KHAC }
