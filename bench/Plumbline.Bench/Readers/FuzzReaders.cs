using System.IO.Compression;
using System.Text;
using Plumbline.Files.Caseloads.Extracts;

using Plumbline.Files.Caseloads;
using Plumbline.Files.Csv;
using Plumbline.Files.Inspections;
using Plumbline.Files.Inspections.Checks;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Files.Programmes;
using Plumbline.Files.Samples;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Bench.Readers;

/// <summary>Every reader of files with sound files for it to be spoilt.</summary>
internal sealed class FuzzReaders : IDisposable
{
    private readonly string folder;
    private readonly InstrumentShelf shelf = new([Repository.PathTo("instruments")]);
    private readonly PlumblineDatabase full;
    private readonly PlumblineDatabase other;

    private FuzzReaders(string folder)
    {
        this.folder = folder;
        full = PlumblineDatabase.Open($"{folder}/full", null).Value;
        other = PlumblineDatabase.Open($"{folder}/other", null).Value;
        All = [.. Texts(), .. Workbooks(), .. Folders(), .. Workspaces()];
    }

    public IReadOnlyList<FuzzReader> All { get; }

    public static FuzzReaders In(string folder) => new(folder);

    public void Dispose()
    {
        full.Dispose();
        other.Dispose();
    }

    private IEnumerable<FuzzReader> Texts()
    {
        byte[][] instruments = [.. YamlIn("instruments").Select(bytes => bytes[..Math.Min(bytes.Length, 5_000)])];
        byte[][] designs = [.. YamlIn("designs")], mappings = [.. YamlIn("extracts")];
        byte[][] narratives =
        [
            .. Directory.EnumerateFiles(Repository.PathTo("examples", "croydon-2012", "narrative")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        ];
        byte[] table = [.. "case_id,question_key,answer,evidence\r\nC01,q11_screen_done,\"yes\",\"file \"\"A\"\", page 3\"\r\nC02;q;no;\n"u8];
        yield return new FuzzReader(
            "instruments",
            1,
            (spoil, choose) => _ = InstrumentFile.Parse(Encoding.UTF8.GetString(spoil(instruments[choose(instruments.Length)])), "fuzz.yaml"));
        yield return new FuzzReader(
            "designs", 5, (spoil, choose) => _ = DesignFile.Parse(Encoding.UTF8.GetString(spoil(designs[choose(designs.Length)])), "fuzz.yaml"));
        yield return new FuzzReader("mappings", 5, (spoil, choose) => _ = ExtractProfileFile.Read(Put("fuzz.yaml", spoil(mappings[choose(mappings.Length)]))));
        yield return new FuzzReader(
            "narratives", 5, (spoil, choose) => _ = NarrativeFile.Read(Put("fuzz.en.md", spoil(narratives[choose(narratives.Length)])), "fuzz.en.md"));
        yield return new FuzzReader("tables", 20, (spoil, choose) =>
        {
            var content = spoil(table);
            _ = CsvTable.Parse(content, "fuzz.csv", ["case_id", "question_key", "answer"], null, []);
            _ = CsvTable.Header(content);
            _ = CaseloadFile.Parse(content, "fuzz.csv");
        });
        var areas = "area,region,year,cases_inspected,inspection_kind,safeguarding_pct,roh_pct,lor_pct\nA,N,2012,40,,60,61,62\n"u8.ToArray();
        yield return new FuzzReader("areas", 3, (spoil, choose) => _ = AreasFile.Read(Put("areas.csv", spoil(areas))));
        yield return new FuzzReader(
            "records of draws",
            3,
            (spoil, choose) =>
                _ = RecordFile.Parse(
                    spoil([
                        .. "{ \"format\": \"plumbline-sample-record-1\", \"record\": { \"seed\": \"s\", \"designText\": \"design: a\", \"exchanges\": [] } }"u8,
                    ]),
                    "fuzz.json"));
    }

    /// <summary>New workbooks are spoilt part by part, and now and then as they lie; old ones as they lie.</summary>
    private IEnumerable<FuzzReader> Workbooks()
    {
        HostileFiles.SmallList($"{folder}/small.xlsx");
        var instrument = InstrumentFile.Read(Repository.PathTo("instruments", "youth-standards", "2021.1.yaml")) is var read && read.TryGet(out var found)
            ? WorkbookFileOf(found)
            : [];
        var lists = new[] { PartsOf(File.ReadAllBytes($"{folder}/small.xlsx")), PartsOf(instrument) };
        var old = File.ReadAllBytes(Repository.PathTo("tests", "Plumbline.Files.Tests", "Caseloads", "old-form.xls"));
        yield return new FuzzReader("workbooks", 5, (spoil, choose) =>
        {
            var parts = lists[choose(lists.Length)];
            var spoilt = choose(parts.Count);
            var packed = Packed([.. parts.Select((part, index) => (part.Name, index == spoilt ? spoil(part.Content) : part.Content))]);
            Both(choose(8) == 0 ? spoil(packed) : packed, ".xlsx");
        });
        yield return new FuzzReader("old workbooks", 5, (spoil, choose) =>
        {
            var content = spoil(old);
            Both(content.Length > old.Length || choose(2) == 0 ? content : [.. content, .. new byte[old.Length - content.Length]], ".xls");
        });
    }

    private IEnumerable<FuzzReader> Folders()
    {
        var example = $"{folder}/inspection";
        var files = SmallInspection.In(example);
        if (FolderCheck.Of(example, shelf).Faults is { Count: > 0 } faults)
        {
            throw new InvalidOperationException($"The folder to spoil has faults of its own: {faults[0]}");
        }

        yield return new FuzzReader("folders", 1, (spoil, choose) =>
        {
            var (name, content) = files[choose(files.Count)];
            var path = Path.Combine(example, name);
            File.WriteAllBytes(path, spoil(content));
            _ = FolderCheck.Of(example, shelf);
            _ = PanelFile.Read(example, []);
            File.WriteAllBytes(path, content);
        });
    }

    private IEnumerable<FuzzReader> Workspaces()
    {
        _ = (full.UpgradeAsync().GetAwaiter().GetResult().Value, other.UpgradeAsync().GetAwaiter().GetResult().Value);
        var now = DateTimeOffset.UnixEpoch.AddYears(50);
        var example = $"{folder}/inspection";
        var taken = new FolderImport(full, new Judgements(full)).ReadAsync(example, shelf, now).GetAwaiter().GetResult().Value;
        _ = new FolderExport(full, new Judgements(full)).WriteAsync(taken.Inspection, $"{folder}/exported", withLedger: true).GetAwaiter().GetResult().Value;
        var ledger = $"{folder}/exported/{FolderExport.LedgerName}";
        var (lines, backup) = (File.ReadAllBytes(ledger), $"{folder}/backup");
        _ = new Backup(full).WriteAsync(backup, now).GetAwaiter().GetResult().Value;
        var unpacked = Unpacked(File.ReadAllBytes(backup));
        yield return new FuzzReader("ledgers", 1, (spoil, choose) =>
        {
            File.WriteAllBytes(ledger, spoil(lines));
            _ = new FolderImport(full, new Judgements(full)).ReadAsync($"{folder}/exported", shelf, now).GetAwaiter().GetResult();
            _ = new LedgerComparison(full).AgainstAsync(ledger).GetAwaiter().GetResult();
        });
        yield return new FuzzReader("backups", 1, (spoil, choose) =>
        {
            var path = Put("fuzz.backup", choose(4) == 0 ? spoil(File.ReadAllBytes(backup)) : Gzipped(spoil(unpacked)));
            _ = new Restore(other).ReadAsync(path, force: true).GetAwaiter().GetResult();
        });
    }

    private void Both(byte[] content, string ending)
    {
        _ = CaseloadFile.Parse(content, "fuzz" + ending);
        _ = AnyInstrumentFile.Read(Put("fuzz" + ending, content));
    }

    private string Put(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static IEnumerable<byte[]> YamlIn(string name) =>
        Directory.EnumerateFiles(Repository.PathTo(name), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static byte[] WorkbookFileOf(Plumbline.Instruments.Instrument instrument) =>
        Plumbline.Files.Instruments.Workbooks.WorkbookFile.Write(instrument, []);

    private static List<(string Name, byte[] Content)> PartsOf(byte[] packed)
    {
        using var zip = new ZipArchive(new MemoryStream(packed));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    private static byte[] Packed(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Unpacked(byte[] content)
    {
        using var unzip = new GZipStream(new MemoryStream(content), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Gzipped(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }
}
