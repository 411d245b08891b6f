package vn.cchc.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Puts the page cache first, where web-fragment.xml says. */
public final class PageFilter implements Filter {
  private @Nullable Filter made;

  @Override
  public void init(FilterConfig config) throws ServletException {
    made = DeskListener.of(config.getServletContext()).pageCache();
    made.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (made != null) {
      made.doFilter(request, response, chain);
    }
  }
}
