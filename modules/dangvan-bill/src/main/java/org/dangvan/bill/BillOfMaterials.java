/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;

/**
 * Writes the CycloneDX bill of an unpacked distribution, or refuses.
 *
 * <p>The build runs it over what it is about to pack. The plugin of CycloneDX reads a pom, and what {@code features.xml} and Karaf
 * bring stands in no pom: see docs/adr/0017.
 */
public final class BillOfMaterials {

    private BillOfMaterials() {}

    /**
     * Runs the build step.
     *
     * @param arguments folder of the distribution, reviewed table, version of the platform, time of the build (ISO 8601), file to write
     * @throws IllegalStateException if something must not ship; the message has one line for each reason
     */
    public static void main(String... arguments) {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("wanted: distribution, table, version, time, file to write");
        }
        Judgement judgement =
                Judgement.of(ShippedJar.below(Path.of(arguments[0])), new ReviewedTable(Path.of(arguments[1])));
        if (!judgement.refusals().isEmpty()) {
            throw new IllegalStateException(
                    "the distribution must not ship so:\n  " + String.join("\n  ", judgement.refusals()));
        }
        String bill = json(judgement.parts(), arguments[2], Instant.parse(arguments[3]));
        try {
            Files.writeString(Path.of(arguments[4]), bill);
        } catch (IOException broken) {
            throw new UncheckedIOException(arguments[4], broken);
        }
    }

    /** The bill as CycloneDX 1.6 JSON; the same parts give the same bytes. */
    static String json(List<Judgement.Part> parts, String version, Instant built) {
        Bom bom = new Bom();
        Component platform = component(Component.Type.APPLICATION, new Coordinates("org.dangvan", "dangvan", version));
        platform.setLicenses(licences(List.of("Apache-2.0")));
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(built));
        metadata.setComponent(platform);
        bom.setMetadata(metadata);
        parts.forEach(part -> bom.addComponent(component(part)));
        try {
            // The serial number must differ from bill to bill, and be the same for the same bill.
            String content =
                    BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString();
            bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
            return BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString() + "\n";
        } catch (GeneratorException broken) {
            throw new IllegalStateException("the bill cannot be written", broken);
        }
    }

    private static Component component(Judgement.Part part) {
        Component component = component(Component.Type.LIBRARY, part.jar().coordinates());
        component.setBomRef(part.jar().path());
        component.setHashes(List.of(new Hash(Hash.Algorithm.SHA_256, part.jar().sha256())));
        component.setLicenses(licences(part.licences()));
        Property path = new Property();
        path.setName("dangvan:path");
        path.setValue(part.jar().path());
        component.setProperties(List.of(path));
        for (Judgement.Inside inside : part.carried()) {
            Component carried = component(Component.Type.LIBRARY, inside.coordinates());
            carried.setBomRef(part.jar().path() + "#" + inside.coordinates());
            if (!inside.licences().isEmpty()) {
                carried.setLicenses(licences(inside.licences()));
            }
            component.addComponent(carried);
        }
        return component;
    }

    private static Component component(Component.Type type, Coordinates coordinates) {
        Component component = new Component();
        component.setType(type);
        component.setGroup(coordinates.group());
        component.setName(coordinates.name());
        component.setVersion(coordinates.version());
        component.setPurl(coordinates.purl());
        return component;
    }

    private static LicenseChoice licences(List<String> spdx) {
        LicenseChoice choice = new LicenseChoice();
        for (String id : spdx) {
            License licence = new License();
            licence.setId(id);
            choice.addLicense(licence);
        }
        return choice;
    }
}
