package org.colophon.platform.web;

import java.util.List;
import java.util.Map;
import org.colophon.kernel.Refusal;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code limit} and {@code cursor}. */
@Component
class SliceParameter implements HandlerMethodArgumentResolver {

    private static final int USUAL = 50;

    /** The limit of a page is not a number from 1 to 200. */
    static final class LimitOutOfRange extends Refusal {
        LimitOutOfRange() {
            super(
                    Kind.INVALID,
                    "content-invalid",
                    Map.of(),
                    List.of(new Field("/limit", "range", Map.of("min", "1", "max", String.valueOf(Slice.MOST)))));
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Slice.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        @Nullable String cursor = web.getParameter("cursor");
        int limit = limit(web.getParameter("limit"));
        return cursor == null || cursor.isEmpty() ? Slice.first(limit) : Slice.after(limit, cursor);
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > Slice.MOST) {
            throw new LimitOutOfRange();
        }
        return Integer.parseInt(text);
    }
}
