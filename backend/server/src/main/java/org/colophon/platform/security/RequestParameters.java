package org.colophon.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.colophon.platform.Acting;
import org.colophon.platform.Call;
import org.colophon.platform.SignInRequired;
import org.colophon.platform.idempotency.IdempotencyRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers who acts ({@link Acting}, null where it may be nobody) and the {@link Call} with its key. */
@Component
class RequestParameters implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KINDS = Set.of(Acting.class, Call.class);

    private final CurrentActing current;

    RequestParameters(CurrentActing current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KINDS.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Call.class) {
            return new Call(required(request), key(request), request.getMethod() + " " + request.getRequestURI());
        }
        return parameter.isOptional() ? current.of(request).orElse(null) : required(request);
    }

    private Acting required(HttpServletRequest request) {
        return current.of(request).orElseThrow(SignInRequired::new);
    }

    private static UUID key(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders("Idempotency-Key"));
        try {
            if (given.size() == 1) {
                return UUID.fromString(given.getFirst());
            }
        } catch (IllegalArgumentException notAUuid) {
            throw IdempotencyRefused.missing();
        }
        throw IdempotencyRefused.missing();
    }
}
