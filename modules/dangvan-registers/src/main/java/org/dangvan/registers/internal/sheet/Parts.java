/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** The parts of a workbook and how they point to each other: everything that POI does here, guarded. */
final class Parts implements AutoCloseable {

    private final OPCPackage opened;

    private Parts(OPCPackage opened) {
        this.opened = opened;
    }

    static Parts of(ZipFile archive) throws SheetRefused {
        return new Parts(guarded(() -> OPCPackage.open(new ZipFileZipEntrySource(archive))));
    }

    /** The part of the workbook itself. */
    PackagePart main() throws SheetRefused {
        List<PackagePart> found = guarded(() -> {
            List<PackagePart> parts = new ArrayList<>();
            for (String type :
                    List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
                parts.addAll(opened.getPartsByRelationshipType(type));
            }
            return parts;
        });
        if (found.isEmpty() || !found.get(0).getContentType().contains("sheet")) {
            throw SheetRefused.notXlsx("đây là tệp Office khác (Word, PowerPoint …)");
        }
        if (!found.get(0).getContentType().endsWith("xml")) {
            throw SheetRefused.notXlsx("đây là bảng tính nhị phân .xlsb");
        }
        return found.get(0);
    }

    /** The part a relationship points to; empty when it is of another type, for instance a chart. */
    Optional<PackagePart> related(PackagePart from, String id, String type) throws SheetRefused {
        return guarded(() -> {
            PackageRelationship relation = from.getRelationship(id);
            if (relation == null) {
                throw SheetRefused.damaged("thiếu liên kết " + id);
            }
            return isOf(type, relation) ? Optional.of(from.getRelatedPart(relation)) : Optional.empty();
        });
    }

    /** All parts to which relationships of a type point. */
    List<PackagePart> related(PackagePart from, String type) throws SheetRefused {
        return guarded(() -> {
            List<PackagePart> parts = new ArrayList<>();
            for (PackageRelationship relation : from.getRelationships()) {
                if (isOf(type, relation)) {
                    parts.add(from.getRelatedPart(relation));
                }
            }
            return parts;
        });
    }

    /** Gives everything back; nothing is written. */
    @Override
    public void close() {
        opened.revert();
    }

    /** The types begin differently in the two variants of the format and end alike. */
    private static boolean isOf(String type, PackageRelationship relation) {
        return relation.getRelationshipType().endsWith("/" + type);
    }

    private static <T> T guarded(Question<T> question) throws SheetRefused {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // POI looks for XML factories through the context class loader; in a container that must be its own.
        thread.setContextClassLoader(OPCPackage.class.getClassLoader());
        try {
            return question.ask();
        } catch (InvalidFormatException | RuntimeException damaged) {
            // POI answers damaged packages with unchecked exceptions, too.
            throw SheetRefused.damaged("cấu trúc gói");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Something to ask POI. */
    private interface Question<T> {
        T ask() throws InvalidFormatException, SheetRefused;
    }
}
