package org.colophon.disputes;

import java.util.List;
import java.util.Set;
import org.colophon.kernel.OrderId;

/**
 * Everything about a case, for its sides and its adjudicators.
 *
 * @param holds whether it holds, or held, the interests it names
 * @param ordersInEscrow the respondent's orders of the work that a ruling could still refund
 */
public record CaseDetail(
        CaseView dispute,
        boolean holds,
        Said said,
        List<Evidence> evidence,
        List<Remedy> remedies,
        List<CaseStep> steps,
        Set<OrderId> ordersInEscrow) {}
