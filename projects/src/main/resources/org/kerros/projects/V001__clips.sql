-- What a project holds, laid out for searching. The journal is the truth: every row can be made again from it.

create table kept (
    project varchar(100) not null primary key,
    reached bigint not null check (reached >= 0),
    -- Check sum of the journal line of that number.
    mark varchar(8) not null
);

create table clip (
    id varchar(200) not null primary key,
    added bigint not null,
    name varchar not null,
    kind varchar(10) not null check (kind in ('audio', 'notes')),
    media char(64) not null,
    rate int not null check (rate >= 0),
    channels int not null check (channels >= 0),
    frames bigint not null check (frames >= 0),
    seconds double precision not null check (seconds >= 0),
    rating int not null check (rating between 0 and 5),
    note varchar not null,
    -- Name, tags and note in lower case, for words.
    words varchar not null
);

create index clip_by_added on clip (added);

create index clip_by_rating on clip (rating);

create table tag (
    clip varchar(200) not null references clip (id) on delete cascade,
    tag varchar not null
);

create index tag_by_name on tag (tag);

create table provenance (
    clip varchar(200) not null primary key references clip (id) on delete cascade,
    origin varchar(10) not null check (origin in ('imported', 'generated', 'processed', 'recorded')),
    generator varchar,
    mode varchar,
    checkpoint char(64),
    seed bigint,
    original char(64),
    record varchar not null
);

create index provenance_by_checkpoint on provenance (checkpoint);

create table parent (
    clip varchar(200) not null references clip (id) on delete cascade,
    position int not null,
    parent varchar(200) not null,
    primary key (clip, position)
);

create table descriptors (
    clip varchar(200) not null primary key references clip (id) on delete cascade,
    peak double precision,
    loudness double precision,
    pitch double precision,
    pitch_confidence double precision not null,
    brightness double precision,
    onsets int not null check (onsets >= 0)
);

create table placement (
    id varchar(200) not null primary key,
    clip varchar(200) not null,
    track varchar(200) not null,
    start_frame bigint not null check (start_frame >= 0),
    frames bigint not null check (frames > 0)
);

create index placement_by_clip on placement (clip);

create table checkpoint (
    hash char(64) not null primary key,
    generator varchar not null,
    name varchar not null,
    licence varchar not null,
    dataset varchar not null,
    record varchar not null
);
