package io.calo.parser;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/**
 * What a piece of work cost the thread that did it: other threads and other programs do not count.
 *
 * @param bytes allocated, those collected since included
 * @param nanos of processor time
 */
record ThreadCost(long bytes, long nanos) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static ThreadCost of(Callable<?> work) throws Exception {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        work.call();
        return new ThreadCost(
                THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }
}
