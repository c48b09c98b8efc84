using System.Text;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>
/// <c>fingerprints.yaml</c> of a shelf of instruments: what each published version said on the day it was published,
/// as <c>INSTRUMENT: { "VERSION": FINGERPRINT }</c>. It is what makes "a published version never changes" more than a promise.
/// </summary>
public static class FingerprintsFile
{
    public const string FileName = "fingerprints.yaml";

    /// <summary>The file for an instrument that lies at <c>SHELF/ID/VERSION.yaml</c>.</summary>
    public static string For(string instrumentPath) =>
        Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(instrumentPath)) ?? "") ?? "", FileName);

    /// <summary>Why a published version may not be used, or null. A shelf without the file vouches for nothing.</summary>
    public static Refusal? FaultOf(string path, InstrumentDraft instrument)
    {
        var record = For(path);
        if (instrument.Status != InstrumentStatus.Published || !File.Exists(record))
        {
            return null;
        }

        var refusals = new Faults();
        var found = Find(YamlFile.Read(record, record, refusals), instrument.Id, instrument.Version);
        if (refusals.Count > 0)
        {
            return refusals[0];
        }

        var fingerprint = InstrumentFile.Fingerprint(instrument);
        return found switch
        {
            null => new Refusal("fingerprint-missing", $"is published, but {FileName} beside it does not know version {instrument.Version}")
            {
                Subject = instrument.Id,
                Place = new Place(path, 1, 1),
                Suggestion = $"record it by: plumbline instrument publish {path}",
            },
            var recorded when recorded != fingerprint =>
                new Refusal(
                    "published-version-changed",
                    $"version {instrument.Version} was published with the fingerprint {recorded[..Math.Min(12, recorded.Length)]} and now "
                        + $"has {fingerprint[..12]}; cases were judged on what it said then")
                {
                    Subject = instrument.Id,
                    Place = new Place(path, 1, 1),
                    Suggestion = "undo the change, or give it another version and the status draft; instrument diff OLD NEW says what changed",
                },
            _ => null,
        };
    }

    /// <summary>Records the fingerprint of a published version. A version that is there with another one is refused and nothing is written.</summary>
    public static Result<string> Record(string path)
    {
        var read = InstrumentFile.ReadUnguarded(path);
        if (!read.TryGet(out var instrument))
        {
            return Result.Refused<string>(read.Refusals);
        }

        if (instrument.Status != InstrumentStatus.Published)
        {
            return Result.Refused<string>(new Refusal("still-a-draft", "says status: draft")
            {
                Subject = instrument.Id,
                Place = new Place(path, 1, 1),
                Suggestion = "write status: published first; it cannot be changed afterwards",
            });
        }

        if (FaultOf(path, instrument.Draft) is { Code: not "fingerprint-missing" } fault)
        {
            return Result.Refused<string>(fault);
        }

        var record = For(path);
        var refusals = new Faults();
        var known = File.Exists(record) ? All(YamlFile.Read(record, record, refusals)) : [];
        if (refusals.Count > 0)
        {
            return Result.Refused<string>(refusals);
        }

        known[(instrument.Id, instrument.Version)] = InstrumentFile.Fingerprint(instrument.Draft);
        WriteWhole(record, Text(known));
        return Result.Of(record);
    }

    private static string? Find(YamlMap? file, string id, string version) => file?.Map(id)?.OptionalText(version);

    private static SortedDictionary<(string Id, string Version), string> All(YamlMap? file)
    {
        var all = new SortedDictionary<(string Id, string Version), string>();
        foreach (var id in file?.Names() ?? [])
        {
            var versions = file!.Map(id);
            foreach (var version in versions?.Names() ?? [])
            {
                all[(id, version)] = versions!.Text(version);
            }
        }

        return all;
    }

    private static string Text(SortedDictionary<(string Id, string Version), string> known)
    {
        var text =
            new StringBuilder(
                "# What each published version said on the day it was published. A line is added by plumbline instrument publish and never changed.\n");
        foreach (var instrument in known.GroupBy(pair => pair.Key.Id))
        {
            text.Append(YamlText.Word(instrument.Key)).Append(":\n");
            foreach (var (key, fingerprint) in instrument)
            {
                text.Append("  ").Append(YamlText.Quoted(key.Version)).Append(": ").Append(YamlText.Quoted(fingerprint)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void WriteWhole(string path, string text) => OwnerOnly.Whole(path, Encoding.UTF8.GetBytes(text));
}
