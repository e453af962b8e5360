package org.colophon.payments;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A test of the module on a real database, with a gateway that answers as told. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.STANDALONE,
        extraIncludes = "platform",
        verifyAutomatically = false)
@ActiveProfiles("test")
@TestPropertySource(properties = {"colophon.jobs=off", "colophon.payments.simulated-card=false"})
@Import(Neighbours.class)
@interface PaymentsTest {}
