package vn.cchc.browser;

/** The two screens on which each story is run. */
enum Screen {
  DESKTOP(1280, 900), PHONE(360, 780);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  @Override
  public String toString() {
    return name().toLowerCase();
  }
}
