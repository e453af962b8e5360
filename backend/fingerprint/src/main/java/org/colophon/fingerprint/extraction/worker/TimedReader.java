package org.colophon.fingerprint.extraction.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.fingerprint.audio.AudioCode;
import org.colophon.fingerprint.extraction.Extraction;
import org.colophon.fingerprint.extraction.Finding;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprint.extraction.Refused;
import org.colophon.fingerprint.extraction.audio.SoundReader;
import org.colophon.fingerprint.extraction.video.KeyFrameReader;
import org.colophon.fingerprint.extraction.video.SignatureReader;
import org.colophon.fingerprint.video.VideoCode;
import org.jspecify.annotations.Nullable;

/** Codes of what runs in time: sound and films. */
final class TimedReader {

    private final Settings settings;

    TimedReader(Settings settings) {
        this.settings = settings;
    }

    /** The Audio-Code of a recording. */
    Finding sound(Job job) throws IOException, Refused {
        return sound(job, Finding.Part.WHOLE);
    }

    private Finding sound(Job job, Finding.Part part) throws IOException, Refused {
        SoundReader reader = new SoundReader(settings.programs().requireDecoder(), settings.limits());
        AudioCode code = AudioCode.of(reader.read(job.file(), job.time()));
        return new Finding(part, 0, code.unit(), reader.extractor(), code.isDiscriminating());
    }

    /** The Video-Code where there is a program for it; else, and beside it, codes of the film's parts. */
    Extraction film(Job job, String mediaType) throws IOException, Refused {
        List<Finding> findings = new ArrayList<>();
        Refusal refusal = addVideoCode(job, findings);
        Refusal silence = addSoundTrack(job, findings);
        if (refusal == Refusal.DAMAGED && silence == null && isContainerOfSound(mediaType)) {
            return Extraction.of(mediaType, sound(job));
        }
        if (refusal == Refusal.NO_SIGNATURE) {
            addKeyFrames(job, findings);
        }
        return new Extraction(mediaType, findings, null, List.of(), refusal);
    }

    /** Some containers do not tell by their first bytes whether there are pictures in them. */
    private static boolean isContainerOfSound(String mediaType) {
        return !mediaType.startsWith("video/");
    }

    private @Nullable Refusal addVideoCode(Job job, List<Finding> findings) throws IOException {
        try {
            SignatureReader reader = SignatureReader.with(settings.programs());
            VideoCode code = VideoCode.of(reader.read(job.file(), job.time()));
            findings.add(Finding.whole(code.unit(), reader.extractor(), code.isDiscriminating()));
            return null;
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    private @Nullable Refusal addSoundTrack(Job job, List<Finding> findings) throws IOException {
        try {
            findings.add(sound(job, Finding.Part.SOUND_TRACK));
            return null;
        } catch (Refused silent) {
            return silent.reason();
        }
    }

    private void addKeyFrames(Job job, List<Finding> findings) throws IOException, Refused {
        KeyFrameReader reader = new KeyFrameReader(settings.programs().requireDecoder(), settings.limits());
        findings.addAll(reader.read(job.file(), job.time()));
    }
}
