package org.colophon.fingerprints.similarity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the search. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Radii.class)
class SimilaritySetup {}
