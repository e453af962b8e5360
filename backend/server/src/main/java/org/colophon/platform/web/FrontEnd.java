package org.colophon.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the front end's one page under every path that is a page's, with a content security policy whose nonce is new
 * in each response.
 */
@Component
class FrontEnd extends OncePerRequestFilter {

    private static final String NONCE_PLACE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 16;
    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"
            + " style-src 'self' 'nonce-%s'; img-src 'self' blob:; connect-src 'self'; worker-src 'self' blob:;"
            + " font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();
    private final String page;

    FrontEnd() throws IOException {
        ClassPathResource index = new ClassPathResource("static/index.html");
        page = index.exists() ? index.getContentAsString(StandardCharsets.UTF_8) : "";
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean isFile = path.lastIndexOf('.') > path.lastIndexOf('/') && !path.equals("/index.html");
        return page.isEmpty()
                || !isRead
                || isFile
                || path.startsWith("/api/")
                || path.startsWith("/assets/")
                || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String nonce = nonce();
        response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(page.replace(NONCE_PLACE, nonce).getBytes(StandardCharsets.UTF_8));
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
