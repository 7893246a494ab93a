package th.ita.storage.tck;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import th.ita.domain.port.Conflict;
import th.ita.domain.port.RevisionStore;
import th.ita.domain.revision.Payload;
import th.ita.domain.revision.RecordKind;
import th.ita.domain.revision.Revision;
import th.ita.domain.revision.RevisionHash;
import th.ita.domain.revision.RevisionKey;
import th.ita.domain.revision.Stamp;

/** Stores that break one rule each, and the rules that must tell. */
enum BrokenStore {
    LOSES_A_WRITE("a2") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    return next.number() == 7 ? Either.right(next) : super.append(next);
                }
            };
        }
    },
    ACCEPTS_A_STALE_REVISION("a3") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    List<Revision> history = place().get(next.key());
                    if (history != null && history.size() >= next.number()) {
                        synchronized (place()) {
                            history.set(next.number() - 1, next);
                        }
                        return Either.right(next);
                    }
                    return super.append(next);
                }
            };
        }
    },
    ACCEPTS_A_GAP("a4") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    synchronized (place()) {
                        List<Revision> history = place().get(next.key());
                        if (history != null && next.number() > history.size() + 1) {
                            history.add(next);
                            return Either.right(next);
                        }
                    }
                    return super.append(next);
                }
            };
        }
    },
    LOOKS_AT_NUMBERS_ALONE("a9") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    synchronized (place()) {
                        List<Revision> history = place().get(next.key());
                        if (history != null && next.number() == history.size() + 1) {
                            history.add(next);
                            return Either.right(next);
                        }
                    }
                    return super.append(next);
                }
            };
        }
    },
    TELLS_NOTHING_OF_THE_CURRENT_REVISION("a3") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    return super.append(next).mapLeft(conflict -> new Conflict(Optional.empty()));
                }
            };
        }
    },
    LEAVES_A_KEY_BEHIND_AFTER_A_CONFLICT("a5") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    synchronized (place()) {
                        place().computeIfAbsent(next.key(), key -> new ArrayList<>());
                    }
                    return super.append(next);
                }
            };
        }
    },
    MIXES_KINDS("a7") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return readingAs(place, revision -> revision, BrokenStore::withoutKind);
        }
    },
    STOPS_AT_THE_FIRST_CONFLICT_OF_SEVERAL("a8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<Either<Conflict, Revision>> appendAll(List<Revision> revisions) {
                    List<Either<Conflict, Revision>> results = new ArrayList<>();
                    for (Revision revision : revisions) {
                        results.add(append(revision));
                        if (results.get(results.size() - 1).isLeft()) {
                            break;
                        }
                    }
                    return results;
                }
            };
        }
    },
    REORDERS("r2") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<Revision> history(RevisionKey key, int after, int limit) {
                    List<Revision> page = new ArrayList<>(super.history(key, after, limit));
                    if (page.size() > 10) {
                        Collections.swap(page, 3, 4);
                    }
                    return page;
                }
            };
        }
    },
    ENDS_A_HISTORY_EARLY("r2") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<Revision> history(RevisionKey key, int after, int limit) {
                    return after >= 20 && limit < 25 ? List.of() : super.history(key, after, limit);
                }
            };
        }
    },
    REPEATS_THE_LAST_OF_A_PAGE("r3") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<Revision> history(RevisionKey key, int after, int limit) {
                    return super.history(key, Math.max(0, after - 1), limit);
                }
            };
        }
    },
    SORTS_AS_JAVA_SORTS_STRINGS("r4") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<RevisionKey> keys(Optional<RevisionKey> after, int limit) {
                    NavigableMap<String, RevisionKey> sorted = new TreeMap<>();
                    synchronized (place()) {
                        place().keySet().forEach(key -> sorted.put(key.toString(), key));
                    }
                    return after.map(key -> sorted.tailMap(key.toString(), false)).orElse(sorted).values().stream()
                            .limit(limit)
                            .toList();
                }
            };
        }
    },
    GIVES_OUT_ITS_OWN_LISTS("r6") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public List<Revision> history(RevisionKey key, int after, int limit) {
                    synchronized (place()) {
                        List<Revision> own = place().get(key);
                        return after == 0 && own != null && limit >= own.size()
                                ? own
                                : super.history(key, after, limit);
                    }
                }
            };
        }
    },
    WORKS_ON_WHEN_CLOSED("r7") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public void close() {
                    // Stays open.
                }
            };
        }
    },
    STOPS_AT_A_KEY_WITHOUT_REVISIONS("r8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public SortedMap<RevisionKey, List<Revision>> histories(
                        SortedSet<RevisionKey> keys, int after, int limit) {
                    return keys.isEmpty()
                            ? super.histories(keys, after, limit)
                            : super.histories(new TreeSet<>(Set.of(keys.first())), after, limit);
                }
            };
        }
    },
    SHARES_A_PAGE_OUT_AMONG_THE_KEYS("r8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public SortedMap<RevisionKey, List<Revision>> histories(
                        SortedSet<RevisionKey> keys, int after, int limit) {
                    return together(
                            keys, key -> history(key, key.equals(keys.first()) ? after : 0, Math.min(2, limit)), limit);
                }
            };
        }
    },
    GIVES_MORE_HISTORIES_THAN_THE_LIMIT("r8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public SortedMap<RevisionKey, List<Revision>> histories(
                        SortedSet<RevisionKey> keys, int after, int limit) {
                    return together(
                            keys,
                            key -> history(key, key.equals(keys.first()) ? after : 0, Integer.MAX_VALUE),
                            Integer.MAX_VALUE);
                }
            };
        }
    },
    BEGINS_EVERY_HISTORY_AFTER_THE_NUMBER("r9") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public SortedMap<RevisionKey, List<Revision>> histories(
                        SortedSet<RevisionKey> keys, int after, int limit) {
                    return together(keys, key -> history(key, after, limit), limit);
                }
            };
        }
    },
    DROPS_THAI_COMBINING_MARKS("c1") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return texts(place, text -> text.replaceAll("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]", ""));
        }
    },
    COMPOSES_TEXT("c2") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return texts(place, text -> Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    },
    STRIPS_TEXT("c2") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return texts(place, text -> text.replaceAll(" +", " ").replace("\uFEFF", ""));
        }
    },
    TRUNCATES_TEXT("c5") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return texts(place, text -> text.length() > 255 ? text.substring(0, 255) : text);
        }
    },
    TAKES_PAYLOADS_FOR_TEXT("c6") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return payloads(place, bytes -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        }
    },
    TRUNCATES_PAYLOADS("c7") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return payloads(place, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, 65_535)));
        }
    },
    KEEPS_WHOLE_SECONDS("c8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return stamps(
                    place,
                    stamp -> new Stamp(stamp.time().truncatedTo(ChronoUnit.SECONDS), stamp.author(), stamp.reason()));
        }
    },
    MAKES_ITS_OWN_HASHES("c8") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return readingAs(
                    place,
                    revision -> Revision.builder()
                            .from(revision)
                            .previous(revision.number() == 1 ? RevisionHash.NONE : revision.previous())
                            .hash(Revision.first(revision.key(), revision.stamp(), revision.payload())
                                    .hash())
                            .build(),
                    key -> key);
        }
    },
    FORGETS_ON_REOPENING("k1", Capability.DURABLE) {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(new TreeMap<>());
        }
    },
    IS_DURABLE_AND_DOES_NOT_SAY_SO("k1", Capability.SHARED) {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place);
        }
    },
    IS_SHARED_AND_DOES_NOT_SAY_SO("k3", Capability.DURABLE) {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place);
        }
    },
    SAYS_IT_IS_SHARED_AND_IS_NOT("k3", Capability.SHARED) {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(new TreeMap<>());
        }
    },
    LETS_SEVERAL_WRITERS_WIN("t1") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    int latest = latest(next.key()).map(Revision::number).orElse(0);
                    pause();
                    return latest + 1 == next.number() ? unconditionally(next) : super.append(next);
                }

                private Either<Conflict, Revision> unconditionally(Revision next) {
                    super.append(next);
                    return Either.right(next);
                }
            };
        }
    },
    SHOWS_A_HISTORY_WITH_A_GAP_WHILE_IT_IS_WRITTEN("t4") {
        @Override
        RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place) {
            return new ReferenceStore(place) {
                @Override
                public Either<Conflict, Revision> append(Revision next) {
                    Either<Conflict, Revision> appended = super.append(next);
                    if (next.number() > 20 && appended.isRight()) {
                        hide(next, true);
                        pause();
                        hide(next, false);
                    }
                    return appended;
                }

                private void hide(Revision next, boolean away) {
                    synchronized (place()) {
                        List<Revision> history = place().get(next.key());
                        Revision first = history.get(0).number() == 1 ? history.get(0) : hidden;
                        if (away) {
                            hidden = first;
                            history.set(0, next);
                        } else {
                            history.set(0, hidden);
                        }
                    }
                }

                private Revision hidden = Samples.first(Samples.KEY);
            };
        }
    };

    private final String rule;
    private final Capability[] capabilities;

    BrokenStore(String rule, Capability... capabilities) {
        this.rule = rule;
        this.capabilities = capabilities.length == 0 ? Capability.values() : capabilities;
    }

    abstract RevisionStore over(NavigableMap<RevisionKey, List<Revision>> place);

    /** The rule that must tell. */
    String rule() {
        return rule;
    }

    StoreFixture fixture() {
        return ReferenceStore.fixture(this::over, capabilities);
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What each key gives, one after the other, as long as there is room. */
    private static SortedMap<RevisionKey, List<Revision>> together(
            SortedSet<RevisionKey> keys, Function<RevisionKey, List<Revision>> history, int limit) {
        SortedMap<RevisionKey, List<Revision>> page = new TreeMap<>();
        int room = limit;
        for (RevisionKey key : keys) {
            List<Revision> some = history.apply(key).stream().limit(room).toList();
            room -= some.size();
            if (!some.isEmpty()) {
                page.put(key, some);
            }
        }
        return page;
    }

    private static RevisionKey withoutKind(RevisionKey key) {
        return new RevisionKey(key.agency(), key.fiscalYear(), RecordKind.ASSESSMENT);
    }

    private static RevisionStore texts(NavigableMap<RevisionKey, List<Revision>> place, UnaryOperator<String> change) {
        return stamps(
                place, stamp -> new Stamp(stamp.time(), change.apply(stamp.author()), change.apply(stamp.reason())));
    }

    private static RevisionStore stamps(NavigableMap<RevisionKey, List<Revision>> place, UnaryOperator<Stamp> change) {
        return readingAs(
                place,
                revision -> Revision.builder()
                        .from(revision)
                        .stamp(change.apply(revision.stamp()))
                        .build(),
                key -> key);
    }

    private static RevisionStore payloads(
            NavigableMap<RevisionKey, List<Revision>> place, UnaryOperator<byte[]> change) {
        return readingAs(
                place,
                revision -> Revision.builder()
                        .from(revision)
                        .payload(Payload.of(change.apply(revision.payload().bytes())))
                        .build(),
                key -> key);
    }

    /** A store that keeps and reads revisions and keys otherwise than they were given. */
    private static RevisionStore readingAs(
            NavigableMap<RevisionKey, List<Revision>> place,
            UnaryOperator<Revision> change,
            UnaryOperator<RevisionKey> keyChange) {
        return new ReferenceStore(place) {
            @Override
            public Either<Conflict, Revision> append(Revision next) {
                Revision kept = Revision.builder()
                        .from(change.apply(next))
                        .key(keyChange.apply(next.key()))
                        .build();
                return super.append(kept).map(appended -> next);
            }

            @Override
            public List<Revision> history(RevisionKey key, int after, int limit) {
                return super.history(keyChange.apply(key), after, limit).stream()
                        .map(revision ->
                                Revision.builder().from(revision).key(key).build())
                        .toList();
            }
        };
    }
}
