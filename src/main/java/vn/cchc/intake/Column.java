package vn.cchc.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.procedure.Part;
import vn.cchc.text.SearchKey;

/** The meaning of a column in a list, with the headings it may have: the portal's, those of annexes, the template's. */
public enum Column {
  CODE("code", "ma thu tuc", "ma so", "ma tthc", "ma so tthc", "ma tthc duoc thay the", "ma so tthc duoc thay the",
      "ma tthc bi thay the", "ma so tthc bi thay the", "ma tthc bi bai bo", "ma so tthc bi bai bo", "so ho so tthc",
      "ma ho so tthc", "ma ho so"),
  CHANGE("change", "loai thay doi", "noi dung cong bo", "hinh thuc cong bo"),
  REPLACED_BY("replacedBy", "thay the boi", "ma tthc thay the", "ma so tthc thay the", "duoc thay the boi"),
  NAME("name", "ten", "ten thu tuc", "ten tthc", "ten tthc duoc thay the", "ten tthc bi thay the", "ten tthc bi bai bo",
      "ten tthc duoc sua doi bo sung"),
  FIELD("field", "linh vuc", "ten linh vuc"),
  LEVELS("levels", "cap thuc hien", "cap giai quyet"),
  AUDIENCES("audiences", "doi tuong", "doi tuong thuc hien", "doi tuong thuc hien tthc"),
  ONLINE_LEVEL("onlineLevel", "muc do dvc", "muc do dvc truc tuyen", "dich vu cong truc tuyen", "muc do dich vu cong truc tuyen",
      "muc do cung cap dvc truc tuyen", "dvc truc tuyen", "muc do dich vu cong"),
  ONLINE_ONLY("onlineOnly", "chi tiep nhan truc tuyen"),
  INTERNAL("internal", "tthc noi bo"),
  SERVICE_URL("serviceUrl", "lien ket dich vu cong"),
  PORTAL_URL("portalUrl", "detail url", "lien ket cong quoc gia"),
  STEPS(Part.STEPS, "trinh tu thuc hien"),
  WAYS(Part.WAYS, "cach thuc thuc hien", "cach thuc"),
  DOSSIER(Part.DOSSIER, "thanh phan ho so", "thanh phan so luong ho so", "ho so"),
  TIME_LIMIT(Part.TIME_LIMIT, "thoi han giai quyet", "thoi gian giai quyet", "thoi han"),
  AGENCY(Part.AGENCY, "co quan thuc hien", "co quan giai quyet", "don vi thuc hien", "co quan thuc hien tthc"),
  RESULT(Part.RESULT, "ket qua xu ly", "ket qua thuc hien", "ket qua giai quyet", "ket qua"),
  FORMS(Part.FORMS, "mau don to khai", "ten mau don to khai"),
  FEES(Part.FEES, "phi le phi", "le phi", "phi", "phi le phi neu co"),
  CONDITIONS(Part.CONDITIONS, "yeu cau dieu kien", "yeu cau dieu kien thuc hien"),
  LEGAL_BASES(Part.LEGAL_BASES, "can cu phap ly", "ten vbqppl quy dinh noi dung sua doi bo sung thay the",
      "ten vbqppl quy dinh viec bai bo tthc", "ten vbqppl quy dinh viec bai bo", "ten vbqppl quy dinh noi dung bai bo"),
  COMPETENT(Part.COMPETENT, "co quan co tham quyen", "co quan co tham quyen quyet dinh"),
  AUTHORISED(Part.AUTHORISED, "co quan duoc uy quyen"),
  COORDINATING(Part.COORDINATING, "co quan phoi hop"),
  RECEIVING_ADDRESS(Part.RECEIVING_ADDRESS, "dia chi tiep nhan", "dia diem thuc hien", "dia chi tiep nhan ho so"),
  RELATED(Part.RELATED, "thu tuc lien quan", "tthc lien quan"),
  IN_PERSON_LIMIT("inPerson.limit", "truc tiep thoi han"), IN_PERSON_UNIT("inPerson.unit", "truc tiep don vi"),
  IN_PERSON_FEE("inPerson.fee", "truc tiep phi le phi"), IN_PERSON_NOTE("inPerson.note", "truc tiep mo ta"),
  ONLINE_LIMIT("online.limit", "truc tuyen thoi han"), ONLINE_UNIT("online.unit", "truc tuyen don vi"),
  ONLINE_FEE("online.fee", "truc tuyen phi le phi"), ONLINE_NOTE("online.note", "truc tuyen mo ta"),
  POST_LIMIT("post.limit", "buu chinh thoi han"), POST_UNIT("post.unit", "buu chinh don vi"),
  POST_FEE("post.fee", "buu chinh phi le phi"), POST_NOTE("post.note", "buu chinh mo ta");

  /** Those that contain the text of a part as it is. */
  private static final Map<Column, Part> OF_PARTS = Arrays.stream(Part.values()).filter(p -> p != Part.AUDIENCE)
      .collect(Collectors.toMap(p -> valueOf(p.name()), Function.identity(), (one, same) -> one, () -> new EnumMap<>(Column.class)));
  public static final List<Column> PARTS = List.copyOf(OF_PARTS.keySet());
  private static final Map<String, Column> BY_HEADING = Arrays.stream(values())
      .flatMap(c -> Stream.concat(Stream.of(c.key), c.headings.stream()).map(h -> Map.entry(folded(h), c)))
      .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

  private static final Map<String, Optional<Column>> ASKED = new ConcurrentHashMap<>();
  private static final int MOST_ASKED = 1_000;
  private static final int LONGEST = 200;

  private final String key;
  private final List<String> headings;

  Column(String key, String... headings) {
    this.key = key;
    this.headings = List.of(headings);
  }

  Column(Part part, String... headings) {
    this(part.key(), headings);
  }

  /** Its name in the template that machines fill in. */
  public String key() {
    return key;
  }

  /** Each row of a file asks for the same few headings. */
  static Optional<Column> of(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    if (ASKED.size() > MOST_ASKED) {
      ASKED.clear();
    }
    return ASKED.computeIfAbsent(heading, h -> Optional.ofNullable(BY_HEADING.get(folded(h))));
  }

  static Optional<Part> part(Column column) {
    return Optional.ofNullable(OF_PARTS.get(column));
  }

  /** "Mã số thủ tục hành chính (1)" and "ma_so_tthc" are the same heading. */
  private static String folded(String heading) {
    String words = SearchKey.of(heading.replaceAll("\\([^)]*\\)|[_.,;:/*\\-\\d]", " "));
    return words.replace("thu tuc hanh chinh", "tthc").replace("van ban quy pham phap luat", "vbqppl").replaceAll("\\s+", " ").strip();
  }
}
