using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Keeping;

/// <summary>The versions of instruments that this workspace judges on: read once, and the same for good.</summary>
public sealed class KeptInstruments(PlumblineDatabase database)
{
    private readonly ConcurrentDictionary<(string Id, string Version), Instrument> known = new();

    /// <exception cref="InvalidOperationException">The database has no such version, or its text is broken: it was changed past this program.</exception>
    public async ValueTask<Instrument> ReadAsync(string id, string version, CancellationToken stop = default) =>
        known.TryGetValue((id, version), out var instrument) ? instrument : (await TryAsync(id, version, stop)).Value;

    /// <summary>The same; or why the text that is kept gives no instrument, for whoever proves a workspace.</summary>
    public async ValueTask<Result<Instrument>> TryAsync(string id, string version, CancellationToken stop = default)
    {
        if (known.TryGetValue((id, version), out var instrument))
        {
            return Result.Of(instrument);
        }

        await using var db = database.NewDb();
        return await db.Instruments.SingleOrDefaultAsync(kept => kept.Id == id && kept.Version == version, stop) is { } kept
            ? InstrumentFile.Parse(kept.Yaml, $"{id} {version}").Then(read => Result.Of(known.GetOrAdd((id, version), read)))
            : Result.Refused<Instrument>(new Refusal("instrument-missing", $"there is no instrument {id} {version}") { Subject = id });
    }

    /// <summary>Keeps a version. A published version is kept once; another text under its name is refused.</summary>
    public static async Task<Result<KeptInstrument>> KeepAsync(PlumblineDb db, Instrument instrument, string yaml, CancellationToken stop)
    {
        var fingerprint = InstrumentFile.Fingerprint(instrument.Draft);
        if (await db.Instruments.SingleOrDefaultAsync(kept => kept.Id == instrument.Id && kept.Version == instrument.Version, stop) is { } before)
        {
            return before.Fingerprint == fingerprint
                ? Result.Of(before)
                : Result.Refused<KeptInstrument>(
                    new Refusal("instrument-changed", $"this workspace judges on another text of {instrument.Id} {instrument.Version}")
                    {
                        Subject = instrument.Id, Suggestion = "give the changed instrument a version of its own",
                    });
        }

        var added = new KeptInstrument { Id = instrument.Id, Version = instrument.Version, Fingerprint = fingerprint, Yaml = yaml };
        db.Instruments.Add(added);
        return Result.Of(added);
    }
}
