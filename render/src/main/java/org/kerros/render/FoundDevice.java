package org.kerros.render;

import java.util.List;

/**
 * A device that is there.
 *
 * @param id what an {@link AudioChoice} names it by
 * @param name for people: "HD-Audio Generic, ALC257 Analog"
 * @param rates of those asked about, the ones it takes as they are
 */
public record FoundDevice(String id, String name, List<Integer> rates) {
    public FoundDevice {
        rates = List.copyOf(rates);
    }
}
