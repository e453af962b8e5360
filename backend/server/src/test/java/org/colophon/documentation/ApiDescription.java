package org.colophon.documentation;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.colophon.fingerprint.Digests;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.Id;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Money;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.UserId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Allowed;
import org.colophon.platform.Call;
import org.colophon.platform.Slice;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** Tells the generator how our values look in JSON and what every operation has in common. */
@TestConfiguration(proxyBeanMethods = false)
class ApiDescription {

    private static final Set<Class<? extends Id>> IDS = Set.of(
            ActId.class,
            ApplicationId.class,
            CaseId.class,
            FileId.class,
            HoldId.class,
            InstrumentId.class,
            LicenceId.class,
            OfferId.class,
            OrderId.class,
            PartyId.class,
            UserId.class,
            WorkId.class);

    static {
        SpringDocUtils config = SpringDocUtils.getConfig();
        IDS.forEach(id -> config.replaceWithSchema(id, text("uuid")));
        config.replaceWithSchema(Share.class, text("share"));
        config.replaceWithSchema(Territory.class, text("territory"));
        config.replaceWithSchema(PartialDate.class, text("partial-date"));
        config.replaceWithClass(Money.class, Amount.class);
        config.replaceWithSchema(Digests.class, new MapSchema().additionalProperties(new StringSchema()));
        config.addRequestWrapperToIgnore(Acting.class, Call.class, Slice.class);
        TypeNameResolver.std.setUseFqn(false);
    }

    /** How money looks: whole minor units in decimal digits. */
    record Amount(String currency, String amount) {}

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Colophon")
                        .version("1")
                        .description("The register of works: everything its pages do, anybody may do through this API.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    OperationCustomizer commonParts() {
        return (operation, handler) -> {
            Class<?>[] parameters = handler.getMethod().getParameterTypes();
            if (Arrays.asList(parameters).contains(Slice.class)) {
                operation.addParametersItem(query("limit", simple("integer")));
                operation.addParametersItem(query("cursor", simple("string")));
            }
            if (Arrays.asList(parameters).contains(Call.class)) {
                operation.addParametersItem(header("Idempotency-Key").required(true));
            }
            return named(operation, handler);
        };
    }

    /** The operation is named after its class and method, which stay the same when others come and go. */
    private static Operation named(Operation operation, HandlerMethod handler) {
        String owner = handler.getBeanType().getSimpleName();
        Allowed rule = handler.getMethodAnnotation(Allowed.class);
        if (rule != null && operation.getSummary() == null) {
            operation.setSummary(rule.act());
        }
        return operation.operationId(owner + "_" + handler.getMethod().getName());
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).schema(schema);
    }

    private static Parameter header(String name) {
        return new Parameter().in("header").name(name).schema(text("uuid"));
    }

    private static Schema<?> text(String format) {
        return simple("string").format(format);
    }

    /** OpenAPI 3.1 writes the set, 3.0 the single type. */
    private static Schema<?> simple(String type) {
        Schema<?> schema = new Schema<>().type(type);
        schema.setTypes(Set.of(type));
        return schema;
    }
}
