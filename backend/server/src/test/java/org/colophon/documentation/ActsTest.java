package org.colophon.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.platform.Allowed;
import org.colophon.platform.Relations;
import org.colophon.platform.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest
class ActsTest {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    ObjectProvider<Relations> relations;

    /** One row of the table. */
    private record Act(String name, String route, String who) {}

    @Test
    void each_say_who_may_do_them() {
        assertThat(handlers())
                .allSatisfy((route, handler) -> assertThat(handler.getMethodAnnotation(Allowed.class))
                        .as("%s", route)
                        .isNotNull());
    }

    @Test
    void ask_for_relations_that_somebody_knows() {
        List<String> known = relations.stream().map(Relations::object).toList();
        assertThat(handlers().values())
                .map(handler -> handler.getMethodAnnotation(Allowed.class))
                .filteredOn(rule -> rule != null && Arrays.asList(rule.value()).contains(Who.PARTY))
                .allSatisfy(rule -> {
                    assertThat(known).contains(Objects.requireNonNull(rule).object());
                    assertThat(rule.being()).as("relations of %s", rule.act()).isNotEmpty();
                });
    }

    @Test
    void are_listed_from_the_code() throws IOException {
        String rows = handlers().entrySet().stream()
                .map(entry -> act(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Act::name).thenComparing(Act::route))
                .map(act -> "| %s | `%s` | %s |\n".formatted(act.name(), act.route(), act.who()))
                .collect(Collectors.joining());
        new CheckedIn("acts.md").mustBe("""
                # Every act and who may do it

                Made from the code by `ActsTest`. What is not listed is refused.

                | act | route | who |
                |---|---|---|
                %s""".formatted(rows));
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/api")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Act act(RequestMappingInfo route, HandlerMethod handler) {
        Allowed rule = Objects.requireNonNull(handler.getMethodAnnotation(Allowed.class));
        String methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining("/"));
        return new Act(rule.act(), methods + " " + String.join(", ", route.getPatternValues()), who(rule));
    }

    private static String who(Allowed rule) {
        return Arrays.stream(rule.value())
                .map(who -> who == Who.PARTY
                        ? String.join(" or ", rule.being()) + " of the " + rule.object()
                        : who.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
