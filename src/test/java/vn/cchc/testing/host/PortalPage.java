package vn.cchc.testing.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The portal's own first page, which includes what the parameter names from the CCHC section. */
public final class PortalPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    response.setContentType("text/html;charset=utf-8");
    response.getWriter().write("<html><body><h1>Cổng thông tin điện tử</h1><div id='cchc'>");
    request.getRequestDispatcher(request.getParameter("gop")).include(request, response);
    response.getWriter().write("</div><footer>Chân trang của cổng</footer></body></html>");
  }
}
