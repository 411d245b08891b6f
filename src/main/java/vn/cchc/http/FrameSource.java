package vn.cchc.http;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Fills the frame of a page; identity knows the person and their menu. */
public interface FrameSource {
  Frame frame(ContainerRequestContext request);
}
