package vn.cchc.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Installs a filter that the composition root has made where web-fragment.xml says. */
abstract class DeskFilter implements Filter {
  private @Nullable Filter made;

  abstract Filter of(Desk desk);

  @Override
  public void init(FilterConfig config) throws ServletException {
    made = of(DeskListener.of(config.getServletContext()));
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
