package org.colophon.trading;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the register charges, in ten-thousandths of the price, and how long a buyer may inspect a licence. */
@Component
final class OrderSettings {

    private final int feeBasisPoints;
    private final Period inspection;

    OrderSettings(
            @Value("${colophon.trading.fee-basis-points:500}") int feeBasisPoints,
            @Value("${colophon.trading.inspection-days:7}") int inspectionDays) {
        if (feeBasisPoints < 0 || feeBasisPoints > 10_000 || inspectionDays < 0) {
            throw new IllegalArgumentException(
                    "colophon.trading.fee-basis-points is from 0 to 10000, inspection-days is not negative.");
        }
        this.feeBasisPoints = feeBasisPoints;
        this.inspection = Period.ofDays(inspectionDays);
    }

    int feeBasisPoints() {
        return feeBasisPoints;
    }

    Period inspection() {
        return inspection;
    }
}
