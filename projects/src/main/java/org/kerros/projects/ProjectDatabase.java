package org.kerros.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.h2.Driver;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database of an open project: one connection, confined to the keeper thread, because an interrupt during H2's
 * input or output closes the database for everyone.
 */
final class ProjectDatabase implements AutoCloseable {
    /** Commits are written at once; the program closes the database itself, in its own order. */
    private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=";

    private final Connection connection;
    private final Handle handle;
    private final String project;

    private ProjectDatabase(Connection connection, Handle handle, String project) {
        this.connection = connection;
        this.handle = handle;
        this.project = project;
    }

    /**
     * Opens the database of a project that has one, or makes it.
     *
     * @throws UnusableDatabase if it is damaged, or not one of this project and version
     */
    static ProjectDatabase open(ProjectFolder folder, String project) throws UnusableDatabase {
        try {
            boolean there = Files.exists(folder.database());
            Files.createDirectories(folder.databases());
            Connection connection = connect(url(folder.databases()) + OPTIONS + (there ? "TRUE" : "FALSE"));
            return prepared(connection, project);
        } catch (SQLException | JdbiException | IOException e) {
            throw new UnusableDatabase(String.valueOf(e.getMessage()), e);
        }
    }

    /** Opens the database of a project for looking only. */
    static ProjectDatabase look(ProjectFolder folder, String project) throws UnusableDatabase, SQLException {
        Connection connection = connect(url(folder.databases())
                + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
        boolean ours = false;
        try {
            Handle handle = Jdbi.create(connection).open();
            ours = Migrations.areDone(handle) && isOf(handle, project);
            if (!ours) {
                throw new UnusableDatabase("it is of another project or version", null);
            }
            return new ProjectDatabase(connection, handle, project);
        } finally {
            if (!ours) {
                connection.close();
            }
        }
    }

    /** A database in memory, for places where a file cannot be: everything is found, nothing is kept. */
    static ProjectDatabase inMemory(String project) throws UnusableDatabase {
        try {
            return prepared(connect("jdbc:h2:mem:"), project);
        } catch (SQLException | JdbiException e) {
            throw new UnusableDatabase(String.valueOf(e.getMessage()), e);
        }
    }

    /** The semicolon begins options in a URL of H2, so a folder with one gets its database in memory. */
    static boolean canHold(ProjectFolder folder) {
        return !folder.path().toString().contains(";");
    }

    private static String url(Path databases) {
        return "jdbc:h2:file:" + databases.toAbsolutePath().resolve("kerros");
    }

    private static Connection connect(String url) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "kerros");
        user.setProperty("password", "");
        return new Driver().connect(url, user);
    }

    private static ProjectDatabase prepared(Connection connection, String project)
            throws UnusableDatabase, SQLException {
        boolean ours = false;
        try {
            Handle handle = Jdbi.create(connection).open();
            ours = handle.inTransaction(Migrations::run) && belongsTo(handle, project);
            if (!ours) {
                throw new UnusableDatabase("it is of another project or version", null);
            }
            return new ProjectDatabase(connection, handle, project);
        } finally {
            if (!ours) {
                connection.close();
            }
        }
    }

    private static boolean belongsTo(Handle handle, String project) {
        handle.createUpdate(
                        "insert into kept (project, reached, mark) select :project, 0, '' where not exists (select 1 from kept)")
                .bind("project", project)
                .execute();
        return isOf(handle, project);
    }

    private static boolean isOf(Handle handle, String project) {
        return handle.createQuery("select count(*) from kept where project = :project")
                        .bind("project", project)
                        .mapTo(int.class)
                        .one()
                == 1;
    }

    Handle handle() {
        return handle;
    }

    /** The number of the last change that is in. */
    long reached() {
        return handle.createQuery("select reached from kept").mapTo(long.class).one();
    }

    /** The mark of that change. */
    String mark() {
        return handle.createQuery("select mark from kept").mapTo(String.class).one();
    }

    void reached(long number, String mark) {
        handle.createUpdate("update kept set reached = :number, mark = :mark where project = :project")
                .bind("number", number)
                .bind("mark", mark)
                .bind("project", project)
                .execute();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            handle.close();
        }
    }

    /** A database that must be made anew. */
    static final class UnusableDatabase extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableDatabase(String why, @org.jspecify.annotations.Nullable Throwable cause) {
            super(why.lines().findFirst().orElse("").toLowerCase(Locale.ROOT), cause);
        }
    }
}
