package org.colophon.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the recurring jobs with db-scheduler: one process of the installation at a time runs each. */
@Component
@ConditionalOnProperty(name = "colophon.jobs", havingValue = "on", matchIfMissing = true)
class JobScheduler implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
    private static final int THREADS = 3;

    private final DataSource dataSource;
    private final List<RecurringJob> jobs;
    private @Nullable Scheduler scheduler;

    JobScheduler(DataSource dataSource, List<RecurringJob> jobs) {
        this.dataSource = dataSource;
        this.jobs = List.copyOf(jobs);
    }

    @Override
    public void start() {
        Scheduler started = Scheduler.create(dataSource)
                .startTasks(jobs.stream().map(JobScheduler::task).toList())
                .tableName("platform.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(500))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> run(job));
    }

    private static void run(RecurringJob job) {
        try {
            job.run();
        } catch (RuntimeException failure) {
            LOG.error("The job {} failed and runs again.", job.name(), failure);
        }
    }
}
