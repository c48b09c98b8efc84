using Plumbline.Instruments;

namespace Plumbline.Files.Instruments;

/// <summary>The instruments that can be used: one folder each, one file a version.</summary>
/// <param name="Folders">Searched in this order.</param>
public sealed record InstrumentShelf(IReadOnlyList<string> Folders)
{
    /// <summary>The instruments that the program carries.</summary>
    public static InstrumentShelf Own { get; } = new([Path.Combine(AppContext.BaseDirectory, "instruments")]);

    /// <summary>The instruments of one folder.</summary>
    public static InstrumentShelf In(string folder) => new([folder]);

    /// <summary>A shelf that looks beside an inspection first, so that a folder can travel with its own instrument.</summary>
    public InstrumentShelf Beside(string inspection) => new([Path.Combine(inspection, "instruments"), .. Folders]);

    /// <summary>The file of a version, or null.</summary>
    public string? Find(string id, string version) => !ShortName.Is(id) || !ShortName.Is(version) ? null : Folders
        .Select(folder => Path.Combine(folder, id, version + ".yaml"))
        .FirstOrDefault(File.Exists);

    /// <summary>The folder of the questionnaires and standing texts of an instrument.</summary>
    public string? FindFolder(string id) => !ShortName.Is(id) ? null : Folders.Select(folder => Path.Combine(folder, id)).FirstOrDefault(Directory.Exists);

    public Result<Instrument> Read(string id, string version, Place askedAt)
    {
        if (Find(id, version) is not { } path)
        {
            return Result.Refused<Instrument>(new Refusal("unknown-instrument", $"there is no instrument {id} in version {version}")
            {
                Place = askedAt,
                Suggestion = Spelling.Suggest($"{id} {version}", Known()) ?? $"known are {string.Join(", ", Known())}",
            });
        }

        return InstrumentFile.Read(path);
    }

    /// <summary>Every instrument and version on the shelf, as <c>ID VERSION</c>.</summary>
    public IReadOnlyList<string> Known() =>
    [
        .. Folders.Where(Directory.Exists)
            .SelectMany(Directory.EnumerateDirectories)
            .SelectMany(folder =>
                Directory.EnumerateFiles(folder, "*.yaml").Select(file => $"{Path.GetFileName(folder)} {Path.GetFileNameWithoutExtension(file)}"))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
