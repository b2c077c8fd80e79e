package org.kerros.projects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;

/**
 * Brings a database to the present schema by numbered scripts, which never change once released. A database made by a
 * script that has changed, or by a later Kerros, is not understood.
 */
final class Migrations {
    private static final List<String> SCRIPTS = List.of("V001__clips.sql");

    private Migrations() {}

    /** Runs the scripts that have not run yet; false if the database is none that these scripts made. */
    static boolean run(Handle handle) {
        handle.execute("create table if not exists migration (number int not null primary key, sum bigint not null)");
        int known = handle.createQuery("select coalesce(max(number), 0) from migration")
                .mapTo(int.class)
                .one();
        if (known > SCRIPTS.size()) {
            return false;
        }
        for (int number = 1; number <= SCRIPTS.size(); number++) {
            String script = text(SCRIPTS.get(number - 1));
            if (number > known) {
                apply(handle, number, script);
            } else if (!sumOf(handle, number).equals(Optional.of(sum(script)))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all scripts have run and none has changed since. */
    static boolean areDone(Handle handle) {
        for (int number = 1; number <= SCRIPTS.size(); number++) {
            if (!sumOf(handle, number).equals(Optional.of(sum(text(SCRIPTS.get(number - 1)))))) {
                return false;
            }
        }
        return true;
    }

    private static void apply(Handle handle, int number, String script) {
        for (String statement : script.replaceAll("(?m)^\\s*--.*$", "").split(";\\s*(\\R|$)")) {
            if (!statement.isBlank()) {
                handle.execute(statement);
            }
        }
        handle.createUpdate("insert into migration (number, sum) values (:number, :sum)")
                .bind("number", number)
                .bind("sum", sum(script))
                .execute();
    }

    private static Optional<Long> sumOf(Handle handle, int number) {
        return handle.createQuery("select sum from migration where number = :number")
                .bind("number", number)
                .mapTo(Long.class)
                .findOne();
    }

    private static long sum(String script) {
        CRC32C crc = new CRC32C();
        crc.update(script.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The script " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
