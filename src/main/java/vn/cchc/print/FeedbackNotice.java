package vn.cchc.print;

/** Where and how an agency receives feedback on administrative rules; whatever is empty is left out. */
public record FeedbackNotice(
    String agency, String responsible, String postalAddress, String phone, String email, String hours, String basis, String address) {}
