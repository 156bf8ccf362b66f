/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digest (SHA-256) of all steps of a change log. A database that has run them all bears it as the tag of the last step:
 * when a step is added or changed, or an older database comes back, they differ.
 */
record ChangelogDigest(String value) {

    private static final Pattern INCLUDED = Pattern.compile("file:\\s*(db/\\S+)");

    private static final String LAST = "select 1 from databasechangelog where tag = ? and orderexecuted ="
            + " (select max(orderexecuted) from databasechangelog)";

    /**
     * Reads the change log and the files it includes.
     *
     * @throws IOException if one of them is not there
     */
    static ChangelogDigest of(String changelog) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] index = read(changelog);
            digest.update(index);
            Matcher included = INCLUDED.matcher(new String(index, StandardCharsets.UTF_8));
            while (included.find()) {
                digest.update(read(included.group(1)));
            }
            return new ChangelogDigest(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream file = ChangelogDigest.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new FileNotFoundException(name);
            }
            return file.readAllBytes();
        }
    }

    /** Whether the last step that the database has run is the last of this change log; of an empty one it is not. */
    boolean isLastOf(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return false;
        }
        try (PreparedStatement question = connection.prepareStatement(LAST)) {
            question.setString(1, value);
            try (ResultSet rows = question.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static boolean isThere(Connection connection) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String name = upper ? "DATABASECHANGELOG" : "databasechangelog";
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), name, null)) {
            return tables.next();
        }
    }
}
