package org.colophon.accounts.credentials;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for accounts.
 *
 * @param signUpsPerHour how many people may sign up from one address within an hour
 */
@ConfigurationProperties("colophon.accounts")
public record AccountsSettings(@DefaultValue("300") int signUpsPerHour) {}
