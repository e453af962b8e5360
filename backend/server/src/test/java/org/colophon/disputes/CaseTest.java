package org.colophon.disputes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.colophon.trading.TradingBench;
import org.colophon.trading.Workshop;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A test of the module with everything below it, and benches to act as the sides do; jobs run when told to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
@ActiveProfiles("test")
@TestPropertySource(properties = "colophon.jobs=off")
@Import({Workshop.class, TradingBench.class, CaseBench.class})
@interface CaseTest {}
