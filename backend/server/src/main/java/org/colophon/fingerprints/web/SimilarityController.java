package org.colophon.fingerprints.web;

import java.util.List;
import org.colophon.fingerprints.Calibration;
import org.colophon.platform.Allowed;
import org.colophon.platform.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/similarity")
class SimilarityController {

    private final Calibration calibration;

    SimilarityController(Calibration calibration) {
        this.calibration = calibration;
    }

    /** How near the codes of different claimants are to each other, beside the radii as set. */
    @GetMapping("/calibration")
    @Allowed(act = "similarity.calibrate", value = Who.OPERATOR)
    List<Calibration.KindReport> calibration(@RequestParam(defaultValue = "200") int sample) {
        return calibration.report(sample);
    }
}
