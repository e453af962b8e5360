package org.colophon.files.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.colophon.files.tus.Tus;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Says the protocol's version in every answer about uploads, and takes no request of another version. */
@Component
class TusVersion implements HandlerInterceptor {

    private static final String UPLOADS = "/api/uploads";

    /** {@code OPTIONS} asks for the version, and our own {@code GET} is no part of tus. */
    private static final Set<String> EXEMPT = Set.of(HttpMethod.OPTIONS.name(), HttpMethod.GET.name());

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String path = request.getRequestURI();
        if (!path.equals(UPLOADS) && !path.startsWith(UPLOADS + "/")) {
            return true;
        }
        response.setHeader(Tus.TUS_RESUMABLE, Tus.VERSION);
        if (EXEMPT.contains(request.getMethod()) || Tus.VERSION.equals(request.getHeader(Tus.TUS_RESUMABLE))) {
            return true;
        }
        response.setHeader(Tus.TUS_VERSION, Tus.VERSION);
        response.setStatus(HttpStatus.PRECONDITION_FAILED.value());
        return false;
    }
}
