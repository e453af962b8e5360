package org.colophon.documentation;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.colophon.accounts.DutyGranting;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Duty;
import org.colophon.platform.Who;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, asked by a visitor, by a stranger and by the holder of each duty, answers as its rule says. */
@SpringBootTest
@AutoConfigureMockMvc
class EveryEndpointTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    DutyGranting granting;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    /** One request that a rule speaks about. */
    private record Endpoint(HttpMethod method, String path, Allowed rule) {

        Set<Who> who() {
            return Set.copyOf(Arrays.asList(rule.value()));
        }

        /** What else the endpoint may say, it must not be about who asks. */
        boolean isOpenTo(Duty... duties) {
            return who().contains(Who.ANYONE)
                    || who().contains(Who.SIGNED_IN)
                    || Arrays.stream(duties).anyMatch(duty -> who().contains(Who.valueOf(duty.name())));
        }
    }

    @Test
    void asks_visitors_to_sign_in_unless_it_is_for_everybody() {
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints()) {
            Answer answer = send(new Browser(http), endpoint);
            if (endpoint.who().contains(Who.ANYONE)) {
                softly.assertThat(refusal(answer)).as("%s", endpoint).isNotIn("sign-in-required", "not-allowed");
            } else {
                softly.assertThat(answer.status()).as("%s", endpoint).isEqualTo(401);
            }
        }
        softly.assertAll();
    }

    @Test
    void tells_strangers_nothing_and_lets_them_do_nothing() {
        sweep("stranger");
    }

    @Test
    void lets_an_examiner_do_what_examiners_may() {
        sweep("examiner", Duty.EXAMINER);
    }

    @Test
    void lets_an_adjudicator_do_what_adjudicators_may() {
        sweep("adjudicator", Duty.ADJUDICATOR);
    }

    @Test
    void lets_a_treasurer_do_what_treasurers_may() {
        sweep("treasurer", Duty.TREASURER);
    }

    @Test
    void lets_an_operator_do_what_operators_may() {
        sweep("operator", Duty.OPERATOR);
    }

    @Test
    void never_answers_a_request_of_another_form_with_a_fault_of_its_own() {
        Browser browser = signedIn("curious", Duty.values());
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints()) {
            Answer answer = send(browser, endpoint);
            softly.assertThat(answer.status())
                    .as("%s: %s", endpoint, answer.body())
                    .isLessThan(500);
        }
        softly.assertAll();
    }

    private void sweep(String name, Duty... duties) {
        SoftAssertions softly = new SoftAssertions();
        for (Endpoint endpoint : endpoints()) {
            Answer answer = send(signedIn(name, duties), endpoint);
            if (endpoint.isOpenTo(duties)) {
                softly.assertThat(refusal(answer)).as("%s", endpoint).isNotIn("sign-in-required", "not-allowed");
            } else if (endpoint.who().contains(Who.PARTY)) {
                softly.assertThat(answer.status()).as("%s", endpoint).isEqualTo(404);
            } else {
                softly.assertThat(answer.status()).as("%s", endpoint).isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    /** The code of a refusal; nothing where the request was answered. */
    private static String refusal(Answer answer) {
        return answer.status() < 400 ? "" : answer.code();
    }

    private final Map<String, Browser> people = new LinkedHashMap<>();

    /** The same person for a whole sweep, unless signing out was one of the things they tried. */
    private Browser signedIn(String name, Duty... duties) {
        Browser known = people.get(name);
        if (known != null && known.get("/api/session").status() == 200) {
            return known;
        }
        Browser browser = new Browser(http);
        String email = browser.signUp(name).at("/user/email");
        for (Duty duty : duties) {
            transaction.executeWithoutResult(status -> granting.grant(email, duty, Acting.register(clock.instant())));
        }
        people.put(name, browser);
        return browser;
    }

    private static Answer send(Browser browser, Endpoint endpoint) {
        browser.newAct().with("If-Match", "\"0\"");
        return switch (endpoint.method().name()) {
            case "POST" -> browser.post(endpoint.path(), Map.of());
            case "PUT" -> browser.put(endpoint.path(), Map.of());
            case "PATCH" -> browser.patch(endpoint.path(), Map.of());
            case "DELETE" -> browser.delete(endpoint.path());
            default -> browser.get(endpoint.path());
        };
    }

    private List<Endpoint> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/api")))
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()).stream())
                .collect(Collectors.toList());
    }

    private static List<Endpoint> endpoints(RequestMappingInfo route, HandlerMethod handler) {
        Allowed rule = Objects.requireNonNull(handler.getMethodAnnotation(Allowed.class));
        return route.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .flatMap(method ->
                        route.getPatternValues().stream().map(pattern -> new Endpoint(method, pathOf(pattern), rule)))
                .toList();
    }

    /** The pattern with an id that nothing has in place of each variable. */
    private static String pathOf(String pattern) {
        return pattern.replace("{position}", "999999999")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
