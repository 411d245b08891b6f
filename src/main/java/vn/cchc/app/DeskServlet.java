package vn.cchc.app;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** The one servlet: Jersey over the resources that the composition root made. */
public final class DeskServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private transient @Nullable ServletContainer jersey;

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    jersey = new ServletContainer(DeskListener.of(config.getServletContext()).resources());
    jersey.init(config);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    if (jersey != null && IncludedRequest.is(request)) {
      var fragment = new IncludedResponse(response);
      jersey.service(new IncludedRequest(request), fragment);
      fragment.handOver();
    } else if (jersey != null) {
      jersey.service(request, response);
    }
  }

  @Override
  public void destroy() {
    if (jersey != null) {
      jersey.destroy();
    }
  }
}
