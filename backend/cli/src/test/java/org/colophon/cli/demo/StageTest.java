package org.colophon.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StageTest {

    private final Stage stage = new Stage(new PrintWriter(new StringWriter()));
    private final Notebook notes = new Notebook(stage, Map.of("scene/0", "told before"));

    @Test
    void lets_more_scenes_wait_for_each_other_than_there_is_room_for() {
        for (int scene = 40; scene > 0; scene--) {
            int number = scene;
            stage.play("scene " + number, () -> notes.note("scene/" + number, notes.of("scene/" + (number - 1))));
        }
        stage.finish();

        assertThat(notes.all()).hasSize(41).containsEntry("scene/40", "told before");
    }

    @Test
    void ends_all_waiting_when_a_scene_goes_wrong_and_says_which() {
        stage.play("the one who waits", () -> notes.of("what nobody tells"));
        stage.play("the one who stumbles", () -> {
            throw new IllegalArgumentException("over the carpet");
        });

        assertThatThrownBy(stage::finish)
                .hasMessageContaining("the one who stumbles")
                .hasMessageContaining("over the carpet");
    }

    @Test
    void writes_down_only_what_was_told() {
        stage.play("told", () -> notes.note("party/li", "an id"));
        stage.finish();

        assertThat(notes.all()).containsOnlyKeys("scene/0", "party/li");
    }
}
