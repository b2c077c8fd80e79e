package org.kerros.render;

/** The thread that must not wait: reading a long sound on it gives silence where others would wait for the disk. */
final class AudioThread extends Thread {
    private long lateReads;

    AudioThread(Runnable work) {
        super(work, "audio");
        setDaemon(true);
        raise();
    }

    @SuppressWarnings("ThreadPriorityCheck") // Sound that comes late is heard; nothing else depends on the priority.
    private void raise() {
        setPriority(MAX_PRIORITY);
    }

    /** To be called on this thread: something was not there in time. */
    void missed() {
        lateReads++;
    }

    /** How often that was so since it was last asked; on this thread. */
    long takeLateReads() {
        long late = lateReads;
        lateReads = 0;
        return late;
    }
}
