package org.colophon.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.colophon.kernel.UserId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins and ends the session of a browser; it holds the user's id and nothing that could go stale. */
@Component
class BrowserSession {

    private final SecurityContextRepository sessions;

    BrowserSession(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Begins a session under a new id, so that one planted before signing in is worth nothing (session fixation). */
    void begin(UserId user, HttpServletRequest request, HttpServletResponse response) {
        discard(request);
        request.getSession(true);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        discard(request);
        SecurityContextHolder.clearContext();
    }

    private static void discard(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
