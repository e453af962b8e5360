package org.colophon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.platform.AccessRefused;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Duty;
import org.colophon.platform.Register;
import org.colophon.platform.Relations;
import org.colophon.platform.SetUpRequired;
import org.colophon.platform.SignInRequired;
import org.colophon.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** The one place where it is decided whether a request may reach its handler; what no rule allows is refused. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessRules implements HandlerInterceptor {

    private static final String BEFORE_SET_UP = "setup.";

    private final CurrentActing current;
    private final Register register;
    private final ObjectProvider<Relations> relations;

    AccessRules(CurrentActing current, Register register, ObjectProvider<Relations> relations) {
        this.current = current;
        this.register = register;
        this.relations = relations;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Allowed rule = method.getMethodAnnotation(Allowed.class);
            if (rule == null) {
                throw AccessRefused.notAllowed();
            }
            requireFounded(rule);
            require(rule, request);
        }
        return true;
    }

    private void requireFounded(Allowed rule) {
        if (!rule.act().startsWith(BEFORE_SET_UP) && !register.isFounded()) {
            throw new SetUpRequired();
        }
    }

    private void require(Allowed rule, HttpServletRequest request) {
        Set<Who> allowed = Set.copyOf(Arrays.asList(rule.value()));
        if (allowed.contains(Who.ANYONE)) {
            return;
        }
        Acting acting = current.of(request).orElseThrow(SignInRequired::new);
        if (allowed.contains(Who.SIGNED_IN) || holdsDuty(allowed, acting)) {
            return;
        }
        if (!allowed.contains(Who.PARTY)) {
            throw AccessRefused.notAllowed();
        }
        requireRelation(rule, request, acting);
    }

    private static boolean holdsDuty(Set<Who> allowed, Acting acting) {
        return Arrays.stream(Duty.values())
                .anyMatch(duty -> allowed.contains(Who.valueOf(duty.name())) && acting.has(duty));
    }

    /** Whoever stands in no relation at all learns nothing; whoever stands in another one is told that it is not enough. */
    private void requireRelation(Allowed rule, HttpServletRequest request, Acting acting) {
        Set<String> held = heldRelations(rule.object(), request, acting);
        if (held.isEmpty()) {
            throw AccessRefused.notFound();
        }
        if (Arrays.stream(rule.being()).noneMatch(held::contains)) {
            throw AccessRefused.notAllowed();
        }
    }

    private Set<String> heldRelations(String object, HttpServletRequest request, Acting acting) {
        return id(object, request)
                .map(id -> relations.stream()
                        .filter(kind -> kind.object().equals(object))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Nobody knows relations to " + object + "."))
                        .of(id, acting))
                .orElse(Set.of());
    }

    private static Optional<UUID> id(String object, HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            return read(variables.get(object));
        }
        return Optional.empty();
    }

    private static Optional<UUID> read(@Nullable Object text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text.toString()));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
